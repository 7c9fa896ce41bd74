import { describe, expect, it } from 'vitest'
import { seeded } from '../random.ts'
import { slopeOf } from './slope-of.ts'

/** Values of which each keeps part of the one before it, around a line. */
function series(
  seed: number,
  { keeps, slope }: { readonly keeps: number; readonly slope: number }
): readonly (readonly [number, number])[] {
  const random = seeded(seed)
  let noise = 0
  return Array.from({ length: 80 }, (_, at) => {
    noise = keeps * noise + (random() - 0.5) * 10
    return [at / 12, 500 + slope * (at / 12) + noise] as const
  })
}

/** In how many of a hundred series the slope is told from none, at two errors. */
const toldFromNone = (how: { readonly keeps: number; readonly slope: number }): number =>
  Array.from({ length: 100 }, (_, seed) => slopeOf(series(seed + 1, how))).filter(({ slope, error }) => Math.abs(slope) > 2 * error).length

describe('how steep a line through measured points is', () => {
  it('finds a line that is one', () =>
    expect(
      slopeOf([
        [0, 1],
        [1, 3],
        [2, 5],
        [3, 7]
      ])
    ).toEqual({ slope: 2, error: 0 }))
  it('seldom takes noise for a slope', () => expect(toldFromNone({ keeps: 0, slope: 0 })).toBeLessThanOrEqual(12))
  it('nor noise of which each is like the one before', () => expect(toldFromNone({ keeps: 0.8, slope: 0 })).toBeLessThanOrEqual(15))
  it('finds what grows in such noise', () => expect(toldFromNone({ keeps: 0.8, slope: 20 })).toBeGreaterThanOrEqual(95))
  it('says nothing of two points', () =>
    expect(
      slopeOf([
        [0, 1],
        [1, 3]
      ]).error
    ).toBe(Number.POSITIVE_INFINITY))
})
