import { expect, it } from 'vitest'
import { sample, sizeOf } from './sample.ts'

const rows = Array.from({ length: 50 }, (_, at) => `row ${at}`)
const key = (row: string): string => row

it('draws the same rows each time, in their order, whatever stands beside them', () => {
  const drawn = sample(rows, 10, key)
  expect(drawn).toHaveLength(10)
  expect(sample([...rows].reverse(), 10, key)).toEqual([...drawn].reverse())
  expect([...drawn].sort((a, b) => rows.indexOf(a) - rows.indexOf(b))).toEqual(drawn)
})

it('takes all of few', () => {
  expect(sample(rows, 50, key)).toBe(rows)
  expect([sizeOf(50, 50, 'reports'), sizeOf(10, 50, 'reports')]).toEqual(['50 reports', '10 of 50 reports, drawn by hash'])
})
