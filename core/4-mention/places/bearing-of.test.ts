import { expect, it } from 'vitest'
import { bearingOf } from './bearing-of.ts'

it.each([
  ['southeast', 135],
  ['northern', 0],
  ['north-west', 315],
  ['eastern side', 90],
  ['north countryside', 0],
  ['farwest', 270],
  ['half', undefined],
  ['at least half', undefined],
  ['weapons depot', undefined],
  [null, undefined],
  [undefined, undefined]
])('%s', (words, bearing) => expect(bearingOf(words)).toBe(bearing))
