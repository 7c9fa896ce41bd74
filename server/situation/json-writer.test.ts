import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonWriter } from './json-writer.ts'

const readText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

it('writes what JSON.stringify writes, the first time and again', () => {
  const claims = fc.record({ id: fc.string(), claims: fc.array(fc.dictionary(fc.string(), fc.jsonValue())), at: fc.array(fc.string()) })
  const item = fc.oneof(
    claims,
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.constant(undefined),
    fc.dictionary(fc.string(), fc.jsonValue())
  )
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(item, fc.array(item), fc.dictionary(fc.string(), fc.oneof(item, fc.array(item))))),
      answer => {
        const write = jsonWriter()
        const [first, again] = [write(answer), write(answer)]
        const other = jsonWriter()(structuredClone(answer))
        for (const { bytes, etag } of [first, again, other]) expect([readText(bytes), etag]).toEqual([JSON.stringify(answer), first.etag])
      }
    )
  )
})

it('knows an answer again by what it says, and by nothing else', () => {
  const etagOf = (answer: object): string => jsonWriter()(answer).etag
  const texts = new Map<string, string>()
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b'), fc.array(fc.oneof(fc.nat(2), fc.record({ a: fc.array(fc.nat(1)) })))), answer => {
      const text = JSON.stringify(answer)
      expect(texts.get(etagOf(answer)) ?? text).toBe(text)
      texts.set(etagOf(answer), text)
    })
  )
})
