import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventPoints, type PointSums, sayPoint } from '../../map/event-points.ts'
import type { Toll } from '../../picture/picture.ts'
import { dayNumber } from '../../timeline/date-range.ts'
import { rangeOn, tollCharts } from '../../timeline/toll-lines.ts'
import { writeDay } from '../days.ts'
import { playedDays } from '../use-play.ts'
import { arrange } from './arrange.ts'
import { binDays } from './bins.ts'
import { listNames, readListChoice, usualList, writeListChoice } from './list-choice.ts'
import { actorRows } from './name-rows.ts'
import { asKnown, type Outline, type Row, readRows } from './read-rows.ts'
import { joinedListing } from './row-listing.ts'

/** Two invented events and a state. */
const outline: Outline = {
  words: [
    'event',
    'state',
    'ASSAULT',
    'control',
    'asserted',
    'denied',
    'Radio Tavia',
    'who',
    'killed',
    '2031-03-15',
    '2031-03-16',
    '2031-03-20'
  ],
  parties: [
    { id: 'tv-army', name: 'Tavian army', side: 'Tavia' },
    { id: null, name: 'Red Lantern', side: null }
  ],
  places: [{ key: 'x4', name: 'Dorn', lat: 10, lon: 20, country: 'TV', within: 'Lower Dorn', precision: 'town', radiusKm: 2 }],
  id: ['a', 'b', 'c'],
  kind: [0, 0, 1],
  type: [2, 2, 3],
  stance: [4, 5, 4],
  on: ['2031-03-14', null, '2031-03'],
  known: ['2031-03-15', '2031-03-16', '2031-04-02'],
  by: [[0], [1], [0]],
  to: [[1], [], []],
  at: [[0], [0], []],
  sources: [[6], [], []],
  claims: [3, 1, 1],
  origins: [2, 1, 1],
  told: [[9, 0, 10, 0, 11, 1], [], []],
  disputes: [[7], [], []],
  what: [8, null, null],
  low: [9, null, null],
  best: [12, null, null],
  high: [15, null, null],
  confidence: [0.9, 0.5, 0.7],
  leftOut: 0
}
const rows = readRows(outline, { ASSAULT: 'attacked or clashed' })
const listing = joinedListing('event')
const idsOf = (sort: string | undefined, group?: string) =>
  arrange<Row>(rows, listing, { ...usualList, sort, group }).map(line =>
    line.kind === 'item' ? line.item.id : `${line.says} ${line.count}`
  )

describe('the list', () => {
  test('says of each row what the outline has', () => {
    const said = (name: string) => listing.columns.find(column => column.name === name)?.says(rows[0] as Row)
    expect(['when', 'what', 'who', 'whom', 'where', 'numbers', 'origins', 'differ', 'within', 'known'].map(said)).toEqual([
      '14 Mar 2031',
      'attacked or clashed',
      'Tavian army',
      'Red Lantern',
      'Dorn',
      '9–15 (12) killed',
      '2',
      'who',
      'Lower Dorn',
      '15 Mar 2031'
    ])
    expect(rows[0]?.words).toContain('red lantern')
  })
  test.each([
    [undefined, undefined, ['a', 'b', 'c']],
    ['when', undefined, ['c', 'a', 'b']],
    ['-when', undefined, ['a', 'c', 'b']],
    ['-origins', undefined, ['a', 'b', 'c']],
    ['none', undefined, ['a', 'b', 'c']],
    [undefined, 'who', ['Tavian army 2', 'a', 'c', 'Red Lantern 1', 'b']],
    ['when', 'who', ['Tavian army 2', 'c', 'a', 'Red Lantern 1', 'b']],
    [undefined, 'origins', ['a', 'b', 'c']]
  ])('sorted by %s, by %s', (sort, group, expected) => {
    expect(idsOf(sort, group)).toEqual(expected)
  })
  test('has the claims and the origins that were known on a day', () => {
    const on = (date: number) => asKnown(rows[0] as Row, dayNumber(2031, 3, date))
    expect([15, 16, 20].map(on).map(({ claims, origins }) => [claims, origins])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2]
    ])
    expect(on(20)).toBe(rows[0])
    expect(asKnown(rows[1] as Row, 0)).toBe(rows[1])
  })
  test('actors act and suffer', () => {
    expect(actorRows(rows).map(({ name, acts, suffers, disputed }) => [name, acts, suffers, disputed])).toEqual([
      ['Red Lantern', 1, 1, 2],
      ['Tavian army', 2, 0, 1]
    ])
  })
  test('what is written into the address is read back from it', () => {
    const word = fc.constantFrom('when', '-when', 'origins')
    const choice = fc.record({
      of: fc.constantFrom(...listNames),
      sort: fc.option(word, { nil: undefined }),
      group: fc.option(fc.constantFrom('who', 'where'), { nil: undefined }),
      columns: fc.option(fc.array(fc.constantFrom('when', 'what'), { minLength: 1 }), { nil: undefined }),
      since: fc.option(fc.constant('2031-03-01'), { nil: undefined }),
      until: fc.option(fc.constant('2031-03-09'), { nil: undefined })
    })
    fc.assert(
      fc.property(choice, choice => {
        const words = new URLSearchParams()
        writeListChoice(choice, words)
        expect(readListChoice(new URLSearchParams(words.toString()))).toEqual(choice)
      })
    )
  })
})

test('points add up what is told of a place', () => {
  const { features } = eventPoints(rows)
  expect(features.map(({ properties }) => properties)).toMatchObject([{ key: 'x4', all: 2, violence: 2, harm: 15, sure: 1.4 }])
  const sums = { ...features[0]?.properties, name: 'Kosti', km: 4.2 } as unknown as PointSums
  expect(sayPoint(sums)).toBe('Kosti: 2, most of them violence; it may lie up to 5 km away')
  const { name: _, ...cluster } = { ...sums, all: 1200, km: 60, point_count: 12 }
  expect(sayPoint(cluster as PointSums)).toBe('12 places: 1,200, most of them violence; the vaguest may lie up to 60 km away')
  expect(sayPoint({ ...sums, km: 0 })).toBe('Kosti: 2, most of them violence')
})

test('days are counted by day, week or month, each once, and none is lost but those of long before', () => {
  const day = dayNumber(2031, 3, 14)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 150 }), ages => {
      const counted = ages.map(age => ({ family: 'violence' as const, from: day - age, to: day - age }))
      const { bins } = binDays(counted)
      expect(bins.length).toBeLessThanOrEqual(131)
      expect(bins.reduce((sum, { all }) => sum + all, 0)).toBe(ages.length)
      for (const { from, to, all } of bins) expect(counted.filter(each => each.from >= from && each.from <= to).length).toBe(all)
    })
  )
})

test('running totals of one thing stand side by side, and the band holds all that is said', () => {
  const toll = (
    claimant: string,
    bound: string | null,
    low: number,
    high: number | null,
    ...told: readonly [day: string, count: number][]
  ) =>
    ({
      id: claimant,
      type: 'killed',
      who: 'civilians',
      claimant,
      bound,
      low,
      high,
      at: [],
      claims: [],
      series: told.map(([published, count]) => ({ published, count }))
    }) as unknown as Toll
  const charts = tollCharts([
    toll('the army', null, 40, 40, ['2031-03-01', 30], ['2031-03-05', 40]),
    toll('a hospital', 'at least', 90, null, ['2031-03-04', 90]),
    { ...toll('a mayor', null, 7, 7, ['2031-03-04', 7]), who: 'soldiers' }
  ])
  const [chart] = charts
  if (!chart || charts.length !== 1) throw new Error(`one chart was wanted, not ${charts.length}`)
  expect(chart.lines.map(({ claimant, isLeast }) => [claimant, isLeast])).toEqual([
    ['the army', false],
    ['a hospital', true]
  ])
  const at = (date: string) => rangeOn(chart, dayNumber(2031, 3, Number(date)))
  expect([at('01'), at('04'), at('06')]).toEqual([
    [30, 30],
    [30, 90],
    [40, 90]
  ])
})

test('the days that are played are those of reports, or all of them where some are not known', () => {
  const [first, last] = [dayNumber(2031, 3, 1), dayNumber(2031, 3, 4)]
  expect(playedDays([last, first, last], true, first, last).map(writeDay)).toEqual(['2031-03-01', '2031-03-04'])
  expect(playedDays([last], false, first, last)).toHaveLength(4)
})
