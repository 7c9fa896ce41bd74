import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordOf } from './word-of.ts'

it('leaves every word as it is, letters of any kind and halves of pairs too', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), word => {
      expect(wordOf(word)).toBe(word)
    })
  ))
