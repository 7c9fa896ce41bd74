import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from './gather.ts'

test('gives what flat and flatMap give, of things alone and of lists of things', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.array(fc.oneof(fc.integer(), fc.array(fc.integer()))))), items => {
      expect(gather(items, item => item)).toEqual(items.flat())
      expect(gather(items, (_, at) => at)).toEqual([...items.keys()])
    })
  )
})
