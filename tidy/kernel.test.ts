import { expect, test } from 'vitest'
import loadWabt from 'wabt'
import { read } from './files.ts'

test('the kernel that finds least hashes is what its text compiles to', async () => {
  const text = read('core/6-event/least-hashes.wat')
  const { buffer } = (await loadWabt()).parseWat('least-hashes.wat', text, { simd: true }).toBinary({})
  const kept = [...read('core/6-event/least-kernel.ts').matchAll(/'([0-9a-f]+)'/g)].map(([, digits]) => digits).join('')
  expect(Buffer.from(buffer).toString('hex'), 'put this into core/6-event/least-kernel.ts').toBe(kept)
})
