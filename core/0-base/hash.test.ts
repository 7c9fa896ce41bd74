import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashText } from './hash.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1']
])('SHA-256 of "%s", as FIPS 180-4 has it', (text, hex) => {
  expect(hashText(text)).toBe(hex)
})

it('is that of Node for texts of every length about the size of a block', () => {
  for (let length = 0; length < 200; length++) {
    expect(hashText('x'.repeat(length))).toBe(sha256('x'.repeat(length)))
    expect(hashText('ß'.repeat(length))).toBe(sha256('ß'.repeat(length)))
  }
})

it('is that of Node for any text, lone surrogates among them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => hashText(text) === sha256(text)))
  expect(hashText('\ud800 \udfff')).toBe(sha256('\ud800 \udfff'))
})
