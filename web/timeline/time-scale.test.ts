import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from './date-range.ts'
import { timeScale } from './time-scale.ts'

const ranges = (...dates: readonly string[]) => dates.flatMap(date => readDate(date) ?? [])

test('a long past is pressed together so that the last days have room', () => {
  const scale = timeScale(ranges('2011', '2031-03-10', '2031-03-12', '2031-03-14', '2031-03-15'), 600)
  expect(scale.breakX).toBeGreaterThan(0)
  expect(scale.x(scale.first)).toBe(0)
  expect(scale.x(scale.last)).toBe(600)
  const dayWidth = scale.x(scale.last) - scale.x(scale.last - 1)
  expect(dayWidth).toBeGreaterThan(20)
})

test('dates of one month need no break', () => {
  expect(timeScale(ranges('2031-03-01', '2031-03-20'), 600).breakX).toBe(0)
})

test('no dates at all, and a width of nothing, still make a scale', () => {
  expect(timeScale([], 0).ticks.length).toBeLessThan(5)
})

test('later days never stand before earlier ones, and ticks stay apart in each part', () => {
  const dates = fc.array(fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(dates, list => {
      const scale = timeScale(
        list.map(([from, long]) => ({ from, to: from + long, rough: false })),
        640
      )
      let before = -1
      for (let day = scale.first; day <= scale.last; day += Math.max(1, Math.floor((scale.last - scale.first) / 50))) {
        expect(scale.x(day)).toBeGreaterThanOrEqual(before)
        before = scale.x(day)
      }
      const main = scale.ticks.filter(tick => tick.x >= scale.breakX)
      main.slice(1).forEach((tick, index) => {
        expect(tick.x - (main[index]?.x ?? 0)).toBeGreaterThan(24)
      })
    })
  )
})
