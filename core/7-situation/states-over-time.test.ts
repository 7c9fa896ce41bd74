import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { situationAt } from './situation-at.ts'

const rsf = ['Rapid Support Forces/RSF']
const army = ['Sudanese army/army']
const ask = (at: string, ...shorts: readonly Omit<Short, 'id'>[]) =>
  situationAt(
    shorts.map((each, index) => exampleTold({ id: `c${index}`, ...each })),
    { at, known: '2024-12-31' }
  )

const held = { kind: 'state', type: 'control', by: army, at: ['El Geneina'], on: '2023-04-01', published: '2023-04-02' } as const
const taken = { type: 'COERCE/seize', by: rsf, at: ['El Geneina'], on: '2023-05-09', published: '2023-05-10' } as const
const left = { type: 'RETREAT/withdraw', by: rsf, at: ['El Geneina'], on: '2023-06-01', published: '2023-06-02' } as const

describe('control', () => {
  it('runs from who took it to who took it next', () => {
    const [control] = ask('2023-05-20', held, taken).control
    expect(control?.intervals).toMatchObject([
      { holder: { side: 'army' }, from: '2023-04-01', until: '2023-05-09', claims: ['c0'], endedBy: ['c1'] },
      { holder: { side: 'RSF' }, from: '2023-05-09', until: null, claims: ['c1'], endedBy: [] }
    ])
    expect(ask('2023-05-01', held, taken).control[0]?.intervals).toHaveLength(1)
  })

  it('ends when the holder leaves, and nobody is known to hold a place that it had from nobody', () => {
    const [control] = ask('2023-06-10', taken, left).control
    expect(control).toMatchObject({ holder: { side: 'RSF' }, standing: 'last known', left: '2023-06-01' })
    expect(control?.intervals.at(-1)).toMatchObject({ until: '2023-06-01', endedBy: ['c1'] })
    expect(ask('2023-06-10', held, taken, { ...left, by: army }).control[0]).toMatchObject({ standing: 'current', left: null })
    expect(ask('2023-06-10', taken, { ...left, at: ['El Geneina', 'Beida'] }).control[0]).toMatchObject({ left: null })
  })

  it('is taken to have gone back to the side that the place had been taken from, not long before', () => {
    const [control] = ask('2023-06-10', held, taken, left).control
    expect(control).toMatchObject({
      holder: { side: 'army' },
      since: '2023-06-01',
      certainty: 'inferred',
      standing: 'last known',
      left: null
    })
    expect(control?.because).toBe('left by Rapid Support Forces')
    expect(control?.intervals.map(({ holder, until }) => [holder.side, until])).toEqual([
      ['army', '2023-05-09'],
      ['RSF', '2023-06-01'],
      ['army', null]
    ])
    const long = { ...left, on: '2024-03-01', published: '2024-03-02' } as const
    expect(ask('2024-03-10', held, taken, long).control[0]).toMatchObject({ holder: { side: 'RSF' }, left: '2024-03-01' })
  })

  it('passes from the side whose stronghold it was to who took it, on the day that tells both', () => {
    const stronghold = { ...held, on: '2023-05-09', report: 'one' } as const
    expect(ask('2023-05-20', stronghold, { ...taken, report: 'one' }).control).toMatchObject([
      { holder: { side: 'RSF' }, standing: 'current', intervals: [{ holder: { side: 'army' } }, { holder: { side: 'RSF' } }] }
    ])
    expect(ask('2023-05-20', { ...stronghold, report: 'other' }, taken).control).toMatchObject([
      { holder: { side: 'RSF' }, standing: 'disputed' }
    ])
  })

  it('of a place does not follow from what was taken in it or near it', () => {
    const near = exampleTold({ id: 'near', ...taken })
    const told = { ...near, claim: { ...near.claim, at: near.claim.at.map(place => ({ ...place, near: '7 km from' })) } }
    expect(situationAt([told], { at: '2023-05-20', known: '2024-12-31' }).control).toEqual([])
    const [of, whole] = ask('2023-05-20', { ...taken, part: 'part' }, { ...held, on: '2023-05-08' }).control
    expect([of?.place.part, of?.holder.side, whole?.place.part, whole?.holder.side]).toEqual([null, 'army', 'part', 'RSF'])
    const both = ask('2023-05-20', { ...taken, part: 'part' }, taken).control
    expect(both.map(({ place, claims }) => [place.part, claims.length])).toEqual([[null, 2]])
  })

  it('of a province is told beside what is known of its towns, and not inherited', () => {
    const province = { ...held, by: rsf, at: ['West Darfur'], on: '2023-05-20', published: '2023-05-21' } as const
    const { control } = ask('2023-06-01', held, province)
    expect(control.map(({ place, holder, forArea }) => [place.name, holder.side, forArea?.holder.side])).toEqual([
      ['El Geneina', 'army', 'RSF'],
      ['West Darfur', 'RSF', undefined]
    ])
    expect(ask('2023-06-01', { ...held, on: '2023-05-25' }, province).control[0]?.forArea).toBeNull()
    expect(ask('2023-06-01', province).control).toHaveLength(1)
  })

  it('passes with all of the province, where all of it is said to be taken or held', () => {
    const some = { ...taken, at: ['West Darfur'], on: '2023-05-20', published: '2023-05-21' } as const
    const all = { ...some, whole: true } as const
    const [town, province] = ask('2023-06-01', held, all).control
    expect(town).toMatchObject({
      holder: { side: 'RSF' },
      since: '2023-05-20',
      certainty: 'inferred',
      because: 'taken, as all of West Darfur'
    })
    expect(town?.claims.map(({ id }) => id)).toEqual(['c1'])
    expect(town?.intervals.map(({ holder, until, endedBy }) => [holder.side, until, endedBy])).toEqual([
      ['army', '2023-05-20', ['c1']],
      ['RSF', null, []]
    ])
    expect(province).toMatchObject({ place: { name: 'West Darfur' }, holder: { side: 'RSF' }, because: 'taken' })
    expect(ask('2023-06-01', { ...held, on: '2023-05-25' }, all).control[0]?.holder.side).toBe('army')
    expect(ask('2023-06-01', { ...held, at: ['Nyala'] }, all).control[0]?.holder.side).toBe('army')
    expect(ask('2023-06-01', held, some).control.map(({ holder }) => holder.side)).toEqual(['army'])
  })
})

it('who holds a town is not told by who holds ground that is not named, or the province', () => {
  const unnamed = { ...held, by: rsf, at: [], on: '2023-04-01', published: '2023-04-03' } as const
  const province = { ...held, at: ['West Darfur'], on: '2023-04-01', published: '2023-04-03' } as const
  const claims = (...more: readonly Omit<Short, 'id'>[]) => ask('2023-04-20', held, ...more).control[0]?.claims.map(({ id }) => id)
  expect(claims(unnamed, province)).toEqual(['c0'])
  expect(claims({ ...held, published: '2023-04-03' })).toEqual(['c0', 'c1'])
})

describe('a siege', () => {
  const siege = {
    kind: 'state',
    type: 'siege',
    by: rsf,
    to: army,
    at: ['El Geneina'],
    on: '2023-04-20/..',
    published: '2023-04-25'
  } as const
  const standings = (at: string, ...more: readonly Omit<Short, 'id'>[]) => ask(at, siege, ...more).sieges.map(({ standing }) => standing)

  it('ends with the capture of the place, or when those who besieged it leave', () => {
    expect(standings('2023-05-08', taken)).toEqual(['current'])
    expect(standings('2023-05-20', taken)).toEqual([])
    expect(standings('2023-06-10', left)).toEqual([])
    expect(standings('2023-06-10', { ...left, by: army })).toEqual(['current'])
  })

  it('goes on when it is told of again after that', () => {
    expect(ask('2023-05-20', { ...siege, published: '2023-05-15' }, taken).sieges).toHaveLength(1)
  })

  it('is the last known sooner than control is', () => {
    expect(standings('2023-07-20')).toEqual(['last known'])
    expect(ask('2023-07-20', held).control[0]?.standing).toBe('current')
  })
})

it('a presence ends when another takes the place', () => {
  const presence = { kind: 'state', type: 'presence', by: army, at: ['El Geneina'], on: '2023-04-20', published: '2023-04-25' } as const
  expect(ask('2023-05-20', presence, taken).presences).toEqual([])
  expect(ask('2023-05-20', presence, { ...taken, by: army }).presences).toHaveLength(1)
})
