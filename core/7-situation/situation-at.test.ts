import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { type SituationQuery, situationAt } from './situation-at.ts'

const ask = (shorts: readonly Short[], at = '2023-05-10', known = '2023-05-12', more: Partial<SituationQuery> = {}) =>
  situationAt(shorts.map(exampleTold), { at, known, ...more })
const rsf = ['Rapid Support Forces/RSF']
const army = ['Sudanese Armed Forces/army']
const taken: Short = { id: 'a', type: 'COERCE/seize', by: rsf, at: ['El Geneina'], on: '2023-05-09' }
const held: Short = { id: 'b', kind: 'state', type: 'control', by: army, at: ['El Geneina'], on: '2023-05-01', published: '2023-05-01' }
const holders = (...asked: Parameters<typeof ask>) =>
  ask(...asked).control.map(({ holder, place, standing }) => [place.name, holder.side, standing])

describe('control', () => {
  it('goes to who took the place last', () => {
    expect(holders([held, taken])).toEqual([['El Geneina', 'RSF', 'current']])
  })

  it('is as it was on the day asked about', () => {
    expect(holders([held, taken], '2023-05-08')).toEqual([['El Geneina', 'army', 'current']])
  })

  it('is as it was known on the day asked about', () => {
    expect(holders([held, { ...taken, published: '2023-05-20' }], '2023-05-10', '2023-05-12')).toEqual([['El Geneina', 'army', 'current']])
  })

  it('is disputed when another says at the same time that it holds the place', () => {
    const claimed: Short = { ...held, on: '2023-05-09', published: '2023-05-10' }
    const [control] = ask([taken, claimed]).control
    expect(control).toMatchObject({ standing: 'disputed' })
    expect(control?.others).toHaveLength(1)
  })

  it('is disputed when the loss is denied', () => {
    expect(holders([taken, { ...taken, id: 'c', by: [], stance: 'denied', on: '2023-05-20', published: '2023-05-11' }])).toEqual([
      ['El Geneina', 'RSF', 'disputed']
    ])
  })

  it('is the last known when nothing was heard for half a year', () => {
    expect(holders([held], '2024-05-01', '2024-05-01')).toEqual([['El Geneina', 'army', 'last known']])
  })

  it('does not follow from plans, threats and possibilities', () => {
    expect(holders([{ ...taken, stance: 'planned' }])).toEqual([])
    expect(holders([{ ...taken, if: 'talks fail' }])).toEqual([])
  })

  it('of a province does not follow from captures in it', () => {
    expect(holders([{ ...taken, at: ['West Darfur'] }])).toEqual([])
  })

  it('says since when, and whether the claims say so', () => {
    expect(ask([taken]).control[0]).toMatchObject({ since: '2023-05-09', certainty: 'stated', because: 'taken' })
  })
})

describe('the rest', () => {
  it('lists tolls by claimant', () => {
    const toll: Short = {
      id: 'a',
      kind: 'toll',
      type: 'displaced',
      at: ['West Darfur'],
      count: 100_000,
      what: 'displaced',
      on: '2023-04/..'
    }
    const tolls = ask([
      { ...toll, source: ['United Nations'] },
      { ...toll, id: 'b', source: ['the governor'], count: 120_000 }
    ]).tolls
    expect(tolls.map(({ claimant, count }) => [claimant, count])).toEqual([
      ['United Nations', 100_000],
      ['the governor', 120_000]
    ])
  })

  it('lists conditions as tripwires, and not as events', () => {
    const threat: Short = { id: 'a', type: 'THREATEN/violence', by: rsf, at: ['Nyala'], if: 'the garrison stays' }
    const { tripwires, events } = ask([threat])
    expect(tripwires).toMatchObject([{ if: 'the garrison stays', by: [{ side: 'RSF' }] }])
    expect(events).toEqual([])
  })

  it('lists sieges that have begun', () => {
    const siege: Short = { id: 'a', kind: 'state', type: 'siege', by: rsf, to: army, at: ['Nyala'], on: '2023-05-05/..' }
    expect(ask([siege]).sieges).toMatchObject([{ since: '2023-05-05/..', standing: 'current' }])
    expect(ask([siege], '2023-05-01').sieges).toEqual([])
  })

  it('lists events of the days before, the latest first', () => {
    const attack: Short = { id: 'a', type: 'ASSAULT', at: ['Nyala'], on: '2023-05-02' }
    const events = ask([attack, { ...attack, id: 'b', on: '2023-05-08' }, { ...attack, id: 'c', on: '2023-01-02' }]).events
    expect(events.map(({ on }) => on?.date)).toEqual(['2023-05-08', '2023-05-02'])
  })

  it('keeps to the area asked for', () => {
    const area = { name: 'South Darfur', key: 'SD/South Darfur', country: 'SD', within: null, precision: 'province' }
    expect(
      ask([taken, { ...taken, id: 'b', at: ['Nyala'] }], undefined, undefined, { area }).control.map(({ place }) => place.name)
    ).toEqual(['Nyala'])
  })

  it('says which reports have no date', () => {
    expect(ask([{ ...taken, published: null }]).notes).toEqual([
      '1 report has no date of publication: taken in whatever day is asked about.'
    ])
  })

  it('refuses what is no day', () => {
    expect(() => ask([], 'May 2023')).toThrow('not a day: May 2023; write it as 2020-02-08')
    expect(() => ask([], '2023-05')).toThrow('not a day')
  })
})

it('no later report changes what was known before', () => {
  const days = ['2023-05-08', '2023-05-09', '2023-05-10', '2023-05-11', '2023-05-12']
  const short = fc.record({ by: fc.constantFrom(rsf, army), on: fc.constantFrom(...days), published: fc.constantFrom(...days) })
  fc.assert(
    fc.property(fc.array(short, { maxLength: 8 }), fc.constantFrom(...days), fc.constantFrom(...days), (shorts, at, known) => {
      const all = shorts.map((each, index): Short => ({ ...taken, ...each, id: `c${index}` }))
      expect(ask(all, at, known)).toEqual(
        ask(
          all.filter(({ published }) => (published ?? '') <= known),
          at,
          known
        )
      )
    })
  )
})
