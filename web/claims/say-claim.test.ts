import { describe, expect, test } from 'vitest'
import type { LineActor, LineFigure } from '../picture/picture.ts'
import { moveBy } from './move-by.ts'
import { sayActors, sayConfidence, sayFigure } from './say-claim.ts'

const figure = (more: Partial<LineFigure>): LineFigure => ({
  words: 'dozens of civilians',
  span: [0, 1],
  count: null,
  low: null,
  high: null,
  bound: null,
  what: null,
  who: null,
  partOf: null,
  ...more
})

describe('sayFigure', () => {
  test.each<[Partial<LineFigure>, string]>([
    [{ count: 42, bound: 'at least', what: 'killed', who: 'civilians' }, 'at least 42 civilians killed'],
    [{ count: 17_500, bound: 'about', what: 'displaced', who: 'people' }, 'about 17,500 people displaced'],
    [{ count: 3_600_000, what: 'hosted', who: 'refugees' }, '3.6 million refugees'],
    [{ count: 60, bound: 'exact', what: 'vehicles' }, '60 vehicles'],
    [{ count: 0, what: 'killed' }, '0 killed'],
    [{ what: 'killed' }, 'dozens of civilians']
  ])('%j', (more, says) => {
    expect(sayFigure(figure(more))).toBe(says)
  })
})

test('several actors are named once each, and no more than three', () => {
  const actor = (name: string) => ({ name }) as LineActor
  expect(sayActors([actor('Keth'), actor('Tavia'), actor('Keth')])).toBe('Keth, Tavia')
  expect(sayActors(['a', 'b', 'c', 'd', 'e'].map(actor))).toBe('a, b, c and 2 more')
})

test.each([
  [0.95, 'very sure'],
  [0.8, 'sure'],
  [0.6, 'fairly sure'],
  [0.2, 'unsure']
])('confidence %f is %s', (confidence, says) => {
  expect(sayConfidence(confidence)).toBe(says)
})

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 2, 1],
  ['ArrowUp', -1, 4],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['a', 1, undefined]
] as const)('%s from %i leads to %s', (key, at, to) => {
  expect(moveBy(key, at, 5)).toBe(to)
})
