import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLines } from './read-lines.ts'

async function linesOf(text: string, size: number): Promise<string[]> {
  const bytes = new TextEncoder().encode(text)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const lines: string[] = []
  for await (const line of readLines(chunks())) lines.push(new TextDecoder().decode(line))
  return lines
}

it('cuts at line feeds, wherever the chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 20 }), async (parts, size) => {
      const text = parts.join('\n')
      const expected = text.split('\n')
      expect(await linesOf(text, size)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
    })
  )
})

it('counts empty lines', async () => {
  expect(await linesOf('one\n\ntwo\n', 3)).toEqual(['one', '', 'two'])
})
