import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonWriter } from './json-writer.ts'

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
    fc.property(fc.dictionary(fc.string(), fc.oneof(item, fc.array(item))), answer => {
      const write = jsonWriter()
      for (const _ of [1, 2]) expect(write(answer)).toBe(JSON.stringify(answer))
    })
  )
})
