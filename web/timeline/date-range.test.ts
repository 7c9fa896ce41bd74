import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayParts, readDate } from './date-range.ts'
import { sayDate } from './say-date.ts'

const cases: readonly (readonly [edtf: string, from: string | undefined, to: string | undefined, says: string])[] = [
  ['2031-03-14', '2031-03-14', '2031-03-15', '14 Mar 2031'],
  ['2031-03', '2031-03-01', '2031-04-01', 'Mar 2031'],
  ['2031-12', '2031-12-01', '2032-01-01', 'Dec 2031'],
  ['2031', '2031-01-01', '2032-01-01', '2031'],
  ['2031-03-XX', '2031-03-01', '2031-04-01', 'Mar 2031'],
  ['203X', '2030-01-01', '2040-01-01', 'about 2030–2039'],
  ['2031-21', '2031-03-01', '2031-06-01', 'about spring 2031'],
  ['2031-24', '2031-12-01', '2032-03-01', 'about winter 2031'],
  ['2031-03-14~', '2031-03-14', '2031-03-15', 'about 14 Mar 2031'],
  ['2031-03-14T06:30', '2031-03-14', '2031-03-15', '14 Mar 2031'],
  ['2031-03-12/2031-03-14', '2031-03-12', '2031-03-15', '12–14 Mar 2031'],
  ['2031-02-27/2031-03-02', '2031-02-27', '2031-03-03', '27 Feb – 2 Mar 2031'],
  ['2030-12/2031-03-15', '2030-12-01', '2031-03-16', 'Dec 2030 – 15 Mar 2031'],
  ['2029/..', '2029-01-01', undefined, 'since 2029'],
  ['../2031-03-14', undefined, '2031-03-15', 'until 14 Mar 2031'],
  ['2031-03-14/2031-03-14', '2031-03-14', '2031-03-15', '14 Mar 2031']
]

const day = (words: string | undefined): number | undefined => (words === undefined ? undefined : Date.parse(words) / 86_400_000)

describe('readDate and sayDate', () => {
  test.each(cases)('%s', (edtf, from, to, says) => {
    expect(readDate(edtf)).toMatchObject({ from: day(from), to: day(to) })
    expect(sayDate(edtf)).toBe(says)
  })
  test.each(['', 'yesterday', '2031-13', '2031-02-30', '../..', '2031-03-14/soon', '14.03.2031'])('does not read "%s"', words => {
    expect(readDate(words)).toBeUndefined()
    expect(sayDate(words)).toBe(words)
  })
  test('a day that is read is the day that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), number => {
        const [year, month, of] = dayParts(number)
        expect(dayNumber(year, month, of)).toBe(number)
        const words = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
        expect(readDate(words)).toEqual({ from: number, to: number + 1, rough: false })
      })
    )
  })
})
