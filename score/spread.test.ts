import type { Told } from '@vedette/core'
import { expect, it } from 'vitest'
import { spreadOf } from './spread.ts'

const at = (lat: number, lon: number, precision = 'town') => ({ lat, lon, precision })
const told = (places: readonly object[], days?: Told['days']): Told =>
  ({ claim: { at: places }, ...(days ? { days } : {}) }) as unknown as Told

it('counts the days between dates and the km between towns that are nearest, of the two claims farthest apart', () => {
  const spread = spreadOf([told([at(13, 22)], [10, 12]), told([at(13, 22), at(14, 22)], [11, 40]), told([at(14, 22)], [16, 16])])
  expect(spread.days).toBe(4)
  expect(spread.km).toBeCloseTo(111.2, 0)
})

it('takes what has no date or no town to be near to all', () => {
  expect(spreadOf([told([at(13, 22)], [1, 1]), told([at(50, 22, 'country')]), told([], [2, 2])])).toEqual({ days: 1, km: 0 })
})
