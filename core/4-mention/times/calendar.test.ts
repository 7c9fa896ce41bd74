import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay, dayNumber, daysInMonth, isLeapYear, rangeOf, readDate, weekdayOf, writeDate, writeDay } from './calendar.ts'

const days = fc.integer({ min: -800_000, max: 800_000 })

describe('calendar', () => {
  test('a day number and its date are inverse', () => {
    fc.assert(
      fc.property(days, number => {
        const { year, month, day } = dateOfDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
      })
    )
  })

  test('a written date reads back', () => {
    fc.assert(
      fc.property(days, number => {
        expect(writeDate(readDate(writeDay(number)) ?? { year: 0 })).toBe(writeDay(number))
      })
    )
  })

  test('it agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), number => {
        const there = new Date(number * 86_400_000)
        expect(writeDay(number)).toBe(there.toISOString().slice(0, 10))
        expect(weekdayOf(number)).toBe(there.getUTCDay())
      })
    )
  })

  test.each([
    [1900, false],
    [2000, true],
    [2020, true],
    [2021, false],
    [2100, false]
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  test.each([['2020-02-30'], ['2021-02-29'], ['2020-13'], ['2020-00'], ['20'], ['2020/2021'], ['soon']])('%s is no date', edtf =>
    expect(readDate(edtf)).toBeUndefined()
  )

  test.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2020-24', '2020-12-01', '2021-02-28'],
    ['2020-22', '2020-06-01', '2020-08-31'],
    ['2019-12/2020-02-09', '2019-12-01', '2020-02-09']
  ])('%s covers %s to %s', (edtf, from, to) => {
    const range = rangeOf(edtf)
    expect(range?.map(writeDay)).toEqual([from, to])
  })

  test('an open end has no bound', () => {
    expect(rangeOf('2020-02-07/..')?.[1]).toBe(Number.POSITIVE_INFINITY)
    expect(rangeOf('../2020-02-07')?.[0]).toBe(Number.NEGATIVE_INFINITY)
    expect(rangeOf('2020/2021/2022')).toBeUndefined()
    expect(rangeOf('')).toBeUndefined()
  })
})
