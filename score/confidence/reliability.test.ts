import { expect, it } from 'vitest'
import { binsOf, brierOf, calibrationError, keptAt, ranking, wilson } from './reliability.ts'
import { drawBar } from './write-bins.ts'

const guesses = (confidence: number, held: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ confidence, holds: at < held }))

const all = [...guesses(0.92, 9, 10), ...guesses(0.55, 5, 10)]

it('holds the claims of each range of confidence against what they turned out to be', () => {
  expect(binsOf(all)).toMatchObject([
    { from: 0.5, to: 0.6, count: 10, share: 0.5 },
    { from: 0.9, to: 0.95, count: 10, share: 0.9 }
  ])
  expect(calibrationError(all)).toBeCloseTo(0.035, 6)
  expect(brierOf(guesses(1, 1, 2))).toBe(0.5)
})

it('says how well higher confidence tells what holds', () => {
  expect(ranking(all)).toBeCloseTo((9 * 5 + (9 * 1 + 5 * 5) / 2) / (14 * 6), 6)
  expect(ranking(guesses(0.5, 3, 6))).toBe(0.5)
})

it('says what is kept above a threshold, and how much of it holds', () => {
  expect(keptAt(all, 0.9)).toEqual({ kept: 0.5, count: 10, share: 0.9 })
  expect(keptAt(all, 0.99)).toEqual({ kept: 0, count: 0, share: 0 })
})

it('knows little from few', () => {
  const [low, high] = wilson(9, 10)
  expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.60', '0.98'])
})

it('draws a share with a point', () => {
  expect(drawBar(0.5, 0.8, 10)).toBe('█████   · ')
})
