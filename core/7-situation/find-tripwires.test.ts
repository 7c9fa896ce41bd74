import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { alertsOf } from './alerts-of.ts'
import { situationAt } from './situation-at.ts'

// Invented reports of a war in Darfur.
const rsf = ['Rapid Support Forces/RSF']
const army = ['Sudanese army/army']
const ask = (shorts: readonly Short[], at = '2023-05-20', known = '2023-06-30') => situationAt(shorts.map(exampleTold), { at, known })
const wiresOf = (...asked: Parameters<typeof ask>) =>
  ask(...asked).tripwires.map(({ status, until, metBy }) => ({ status, until, metBy: metBy.map(({ id }) => id) }))

const threat: Short = {
  id: 'threat',
  type: 'THREATEN/violence',
  by: rsf,
  to: army,
  at: ['El Geneina'],
  if: 'if the army shells Nyala',
  terms: [{ type: 'ASSAULT/heavy-weapons', by: army, at: ['Nyala'] }],
  published: '2023-05-10'
}
const shelling: Short = {
  id: 'shelling',
  type: 'ASSAULT/heavy-weapons',
  by: army,
  at: ['Nyala'],
  on: '2023-05-14',
  published: '2023-05-15'
}

describe('a condition', () => {
  it('is met by what fits who, what and where, with both passages and why', () => {
    const { tripwires } = ask([threat, shelling])
    expect(tripwires).toMatchObject([
      {
        if: 'if the army shells Nyala',
        sets: 'condition',
        status: 'met',
        since: '2023-05-10',
        until: null,
        patterns: [{ type: 'ASSAULT/heavy-weapons', effect: 'brings', by: [{ side: 'army' }], at: [{ name: 'Nyala' }] }],
        claims: [{ quote: 'words of threat' }],
        metBy: [
          {
            id: 'shelling',
            day: '2023-05-14',
            effect: 'brings',
            sureness: 0.8,
            says: ['same type', 'in its time', 'same who acts', 'the place'],
            claims: [{ quote: 'words of shelling' }]
          }
        ]
      }
    ])
    expect(alertsOf({ tripwires })).toMatchObject([{ id: 'threat-shelling', published: '2023-05-15', meeting: { id: 'shelling' } }])
  })

  it('has no last day for having been said before one, nor for what its words go back to', () => {
    const posts = { type: 'MOBILIZE/troops', at: ['Nyala'], on: '2018' } as const
    expect(wiresOf([{ ...threat, on: '../2023-05-03' }])).toEqual([{ status: 'open', until: null, metBy: [] }])
    expect(wiresOf([{ ...threat, on: '../2023-05-16' }])).toEqual([{ status: 'expired', until: '2023-05-16', metBy: [] }])
    const [wire] = ask([{ ...threat, terms: [...(threat.terms ?? []), posts] }]).tripwires
    expect([wire?.patterns.length, wire?.until]).toEqual([1, null])
  })

  it.each<[string, Partial<Short>]>([
    ['another deed', { type: 'COERCE/arrest' }],
    ['another way of doing it', { type: 'ASSAULT/firearms' }],
    ['another side', { by: rsf }],
    ['another place', { at: ['Beida'] }],
    ['what came before it', { on: '2023-05-08' }],
    ['what is yet to come', { on: '2023-05-28' }],
    ['what is denied', { stance: 'denied' }],
    ['what is only planned', { stance: 'planned' }],
    ['what hangs on a condition itself', { if: 'if it rains' }],
    ['what the same report tells', { report: 'report of threat' }]
  ])('is not met by %s', (_, more) => {
    expect(wiresOf([threat, { ...shelling, ...more }])).toContainEqual({ status: 'open', until: null, metBy: [] })
  })

  it('is met less surely where parts are told otherwise or not at all', () => {
    const surenessOf = (more: Partial<Short>) => ask([threat, { ...shelling, ...more }]).tripwires[0]?.metBy[0]?.sureness
    expect(surenessOf({ type: 'ASSAULT' })).toBe(0.72)
    expect(surenessOf({ by: [] })).toBe(0.4)
    expect(surenessOf({ by: ['Central Reserve Police/army'] })).toBe(0.72)
    expect(surenessOf({ at: [] })).toBe(0.48)
    expect(surenessOf({ on: '2023-05-10' })).toBe(0.64)
    expect(surenessOf({ by: [], at: [], on: '2023-05-10' })).toBeUndefined()
  })

  it('is not met by anything of its type when it names neither who nor where', () => {
    const vague: Short = { ...threat, at: [], terms: [{ type: 'ASSAULT/heavy-weapons' }] }
    expect(wiresOf([vague, shelling])).toMatchObject([{ status: 'open' }])
  })

  it('is met as soon as it is known, and not before', () => {
    const late = { ...shelling, published: '2023-06-02' }
    expect(wiresOf([threat, late], '2023-05-20', '2023-05-31')).toMatchObject([{ status: 'open' }])
    expect(wiresOf([threat, late], '2023-05-20', '2023-06-02')).toMatchObject([{ status: 'met' }])
    expect(wiresOf([threat, shelling], '2023-05-13')).toMatchObject([{ status: 'open' }])
  })

  it('is no longer met by what its outlet took back', () => {
    const taken: Short = { ...shelling, outlet: 'Nile Press' }
    const back: Short = { ...taken, id: 'back', amends: 'retraction', published: '2023-05-17' }
    expect(wiresOf([threat, taken, back], '2023-05-20', '2023-05-16')).toMatchObject([{ status: 'met' }])
    expect(wiresOf([threat, taken, back])).toMatchObject([{ status: 'open', metBy: [] }])
  })

  it('that was taken back itself is no tripwire', () => {
    const back: Short = { ...threat, id: 'back', outlet: 'Nile Press', amends: 'retraction', published: '2023-05-12' }
    expect(wiresOf([{ ...threat, outlet: 'Nile Press' }, back])).toEqual([])
  })
})

describe('an ultimatum', () => {
  const leave = { type: 'RETREAT/withdraw', by: army, at: ['Nyala'], effect: 'calls off' } as const
  const ultimatum: Short = { ...threat, if: 'unless the army leaves Nyala by Friday', terms: [{ ...leave, on: '../2023-05-12' }] }
  const withdrawal: Short = { id: 'leaving', type: 'RETREAT/withdraw', by: army, at: ['Nyala'], on: '2023-05-11', published: '2023-05-12' }

  it('is open until its last day, and then expired', () => {
    expect(wiresOf([ultimatum], '2023-05-12')).toEqual([{ status: 'open', until: '2023-05-12', metBy: [] }])
    expect(wiresOf([ultimatum], '2023-05-13')).toEqual([{ status: 'expired', until: '2023-05-12', metBy: [] }])
    expect(wiresOf([ultimatum], '2023-08-13')).toEqual([])
  })

  it('is called off by what it asked for, in time', () => {
    expect(ask([ultimatum, withdrawal]).tripwires).toMatchObject([{ status: 'met', metBy: [{ id: 'leaving', effect: 'calls off' }] }])
    expect(wiresOf([ultimatum, { ...withdrawal, on: '2023-05-13' }])).toMatchObject([{ status: 'expired' }])
  })

  it('counts hours and days from when it was told of', () => {
    const within = (length: string): Short => ({ ...ultimatum, terms: [{ ...leave, within: length }] })
    expect(['PT48H', 'P3D', 'P1W'].map(length => wiresOf([within(length)])[0]?.until)).toEqual(['2023-05-12', '2023-05-13', '2023-05-17'])
  })
})

describe('a truce', () => {
  const parties = [...rsf, ...army]
  const truce: Short = {
    id: 'truce',
    type: 'AGREE',
    by: parties,
    at: ['West Darfur'],
    on: '2023-05-11/2023-05-17',
    published: '2023-05-10',
    terms: [
      { sets: 'truce', effect: 'breaks', type: 'ASSAULT', by: parties, to: parties, at: ['West Darfur'], on: '2023-05-11/2023-05-17' }
    ]
  }
  const attack: Short = {
    id: 'attack',
    type: 'ASSAULT/aerial',
    by: army,
    to: rsf,
    at: ['El Geneina'],
    on: '2023-05-14',
    published: '2023-05-15'
  }

  it('is broken by an attack of one of its parties on another, in its place and time', () => {
    expect(ask([truce, attack]).tripwires).toMatchObject([
      {
        sets: 'truce',
        status: 'met',
        since: '2023-05-11',
        until: '2023-05-17',
        metBy: [{ id: 'attack', effect: 'breaks', sureness: 0.72 }]
      }
    ])
    expect(ask([truce, { ...attack, to: [] }]).tripwires[0]?.metBy).toMatchObject([{ sureness: 0.58 }])
  })

  it.each<[string, Partial<Short>]>([
    ['one who is no party to it', { by: ['Masalit militia/Masalit'] }],
    ['one party on a third', { to: ['Masalit militia/Masalit'] }],
    ['a party elsewhere', { at: ['Nyala'] }],
    ['a party when it was over', { on: '2023-05-18' }]
  ])('is not broken by an attack of %s', (_, more) => {
    expect(wiresOf([truce, { ...attack, ...more }])).toMatchObject([{ status: 'expired', metBy: [] }])
  })

  it('stays among the events', () => {
    expect(ask([truce], '2023-05-12').events).toMatchObject([{ id: 'truce' }])
    expect(wiresOf([truce], '2023-05-12')).toMatchObject([{ status: 'open' }])
  })
})
