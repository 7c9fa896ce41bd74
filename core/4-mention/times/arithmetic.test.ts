import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  between,
  compareDates,
  intersect,
  isBefore,
  lastDayOf,
  meets,
  nearestWeekday,
  shiftDate,
  shiftDays,
  sinceUntil,
  unitOf,
  weekOf,
  yearOf
} from './arithmetic.ts'
import { rangeOf, writeDay } from './calendar.ts'

const day = fc.integer({ min: -20_000, max: 40_000 }).map(writeDay)

describe('shifting', () => {
  test.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-29', 1, '2020-03-01'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2020-02', 1, '2020-02']
  ])('%s by %i days is %s', (from, count, to) => expect(shiftDays(from, count)).toBe(to))

  test('there and back is where it began', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(shiftDays(shiftDays(from, count), -count)).toBe(from)
      })
    )
  })

  test.each([
    ['2020-01-31', 1, 'month', '2020-02'],
    ['2020-01-31', -1, 'month', '2019-12'],
    ['2020-02-29', -1, 'year', '2019'],
    ['2020-02-09', -2, 'week', '2020-01-26'],
    ['2020-02-09', -1, 'decade', '2010'],
    ['2020', -1, 'day', undefined],
    ['2020', -1, 'month', undefined]
  ] as const)('%s by %i %s is %s', (from, count, unit, to) => expect(shiftDate(from, count, unit)).toBe(to))

  test.each([
    ['2020-02-09', 'week', '2020-02-03/2020-02-09'],
    ['2020-02-09', 'month', '2020-02'],
    ['2020-02-09', 'season', '2019-24'],
    ['2020-05-09', 'season', '2020-21'],
    ['2020-02-09', 'decade', '202X'],
    ['2020', 'month', undefined]
  ] as const)('the unit of %s by %s is %s', (date, unit, expected) => expect(unitOf(date, unit)).toBe(expected))

  test('a week runs from Monday to Sunday', () => {
    expect(weekOf('2020-02-09', 1)).toBe('2020-02-10/2020-02-16')
    expect(weekOf('2020-02-10')).toBe('2020-02-10/2020-02-16')
    fc.assert(
      fc.property(day, date => {
        expect(intersect(date, weekOf(date) ?? '')).toBe(date)
      })
    )
  })

  test('weekdays fall backwards, on or after', () => {
    expect(nearestWeekday('2020-02-09', 6, 'back')).toBe('2020-02-08')
    expect(nearestWeekday('2020-02-08', 6, 'back')).toBe('2020-02-08')
    expect(nearestWeekday('2020-02-08', 6, 'on')).toBe('2020-02-08')
    expect(nearestWeekday('2020-02-08', 6, 'after')).toBe('2020-02-15')
    expect(nearestWeekday('2020-02', 6, 'back')).toBeUndefined()
  })
})

describe('intervals', () => {
  test.each([
    ['2020-02-07', '2020-02-09', '2020-02-07/2020-02-09'],
    ['2019-12', '2020-02-09', '2019-12/2020-02-09'],
    ['2017', '2020-02-09', '2017/2020-02-09'],
    ['2020-02-09', '2020-02-09', '2020-02-09'],
    ['2020-03-01', '2020-02-09', '2020-03-01/..'],
    ['2017', undefined, '2017/..']
  ])('since %s, published %s, is %s', (start, published, expected) => expect(sinceUntil(start, published)).toBe(expected))

  test.each([
    ['2020', '2020-02', '2020-02'],
    ['2020-02-01/2020-02-10', '2020-02-08/2020-02-20', '2020-02-08/2020-02-10'],
    ['2020-02-01/2020-02-08', '2020-02-08/..', '2020-02-08'],
    ['2019', '2020', undefined],
    ['../2020-02-08', '2020-02-01/..', '2020-02-01/2020-02-08'],
    ['soon', '2020', undefined]
  ])('%s and %s share %s', (a, b, shared) => {
    expect(intersect(a, b)).toBe(shared)
    expect(meets(a, b)).toBe(shared !== undefined)
  })

  test('what two intervals share does not hang on their order, and lies in both', () => {
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const first = compareDates(a, b) <= 0 ? between(a, b) : between(b, a)
        const second = compareDates(c, d) <= 0 ? between(c, d) : between(d, c)
        const shared = intersect(first, second)
        expect(rangeOf(intersect(second, first) ?? '')).toEqual(rangeOf(shared ?? ''))
        if (shared === undefined) expect(isBefore(first, second) || isBefore(second, first)).toBe(true)
        else expect(intersect(shared, first)).toBe(shared)
      })
    )
  })

  test('comparing orders days as their text does, and puts what is no date last', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0)
      })
    )
    expect(['soon', '2020-02', '2020-02-01', '2019'].sort(compareDates)).toEqual(['2019', '2020-02-01', '2020-02', 'soon'])
  })

  test('the last day and the year of open and closed dates', () => {
    expect(lastDayOf('2020-02')).toBe('2020-02-29')
    expect(lastDayOf('2020/..')).toBeUndefined()
    expect(yearOf('../2020-02')).toBe(2020)
  })
})
