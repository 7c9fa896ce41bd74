import { describe, expect, it, test } from 'vitest'
import type { ActorMention, CountMention, PlaceMention } from '#mention'
import { type Codable, findRule, partiesOf } from './coding-rule.ts'
import { readDeaths } from './deaths.ts'
import { type PartyTable, partyKindOf } from './party-kind.ts'
import { codePlover } from './plover.ts'
import { codeUcdp, type UcdpTables } from './ucdp.ts'
import type { WhereRow } from './where-precision.ts'

const found = { words: '', span: [0, 0], rule: 'by-hand', certainty: 'stated', sentence: 0, from: 0, to: 1, head: 0 } as const
const actor = (side: string | undefined, parts: Partial<ActorMention> = {}): ActorMention => ({
  ...found,
  kind: 'organisation',
  name: side ?? 'gunmen',
  form: 'name',
  ...(side === undefined ? {} : { side }),
  ...parts
})
const place = (country: string, parts: Partial<PlaceMention> = {}): PlaceMention => ({
  ...found,
  name: 'Bor',
  precision: 'town',
  country,
  literal: true,
  ...parts
})
const killed = (parts: Partial<CountMention>): CountMention => ({ ...found, what: 'killed', ...parts })

const army = actor('Northland', { class: 'army' })
const rebels = actor('Hill Front', { class: 'armed group', kind: 'group' })
const others = actor('River Men', { class: 'armed group', kind: 'group' })
const farmers = actor('civilians', { kind: 'people', class: 'civilian' })

const parties: PartyTable = {
  rows: [
    { sides: ['civilians'], gives: 'civilians', says: 'unarmed' },
    { classes: ['army'], gives: 'side', otherwise: 'state', says: 'forces' },
    { classes: ['armed group'], gives: 'side', otherwise: 'group', says: 'a group' }
  ],
  governments: new Map([['Northland', 'NL']])
}

const claim = (parts: Partial<Codable>): Codable => ({
  kind: 'event',
  type: 'ASSAULT',
  stance: 'asserted',
  by: [],
  to: [],
  at: [],
  figures: [],
  rule: 'attack: BY attack TO',
  ...parts
})

test.each([
  ['an army at home', army, 'NL', 'state'],
  ['an army abroad', army, 'SL', 'foreign'],
  ['an army of no government', actor('Hill Front', { class: 'army' }), 'NL', 'group'],
  ['an army of no side', actor(undefined, { class: 'army' }), 'NL', 'state'],
  ['a group', rebels, 'NL', 'group'],
  ['a group on a government’s side', actor('Northland', { class: 'armed group' }), 'NL', 'state'],
  ['people', farmers, 'NL', 'civilians'],
  ['who knows', actor(undefined, { class: 'crew' }), 'NL', undefined]
])('%s', (_, who, country, kind) => expect(partyKindOf(who, [place(country)], parties)).toBe(kind))

describe('a row', () => {
  const rules = [
    { type: 'ASSAULT/aerial', gives: 'air', says: '' },
    { type: 'ASSAULT', rule: 'arms', gives: 'arms', says: '' },
    { type: 'ASSAULT', to: ['civilians'], gives: 'attack', says: '' },
    { type: 'ASSAULT', by: ['nobody'], gives: 'nobody', says: '' },
    { type: 'ASSAULT', stance: ['planned'], gives: 'threat', says: '' }
  ] as const
  test.each([
    ['of the very type', { type: 'ASSAULT/aerial' }, 'air'],
    ['of the rule that made it', { rule: 'arms: BY seize X' }, 'arms'],
    ['of whom it was done to', { type: 'ASSAULT/beat', by: [army], to: [farmers] }, 'attack'],
    ['the armed among several decide', { by: [army], to: [farmers, rebels] }, undefined],
    ['of nobody', {}, 'nobody'],
    ['of its stance', { by: [army], stance: 'planned' }, 'threat'],
    ['that none asks for', { type: 'AID', by: [army] }, undefined]
  ] as const)('%s', (_, parts, gives) => {
    const one = claim(parts)
    expect(findRule<string>(rules, one, partiesOf(one, parties))?.gives).toBe(gives)
  })
})

const tables: UcdpTables = {
  force: ['ASSAULT'],
  rules: [
    { type: 'ASSAULT', by: ['state', 'group'], to: ['civilians'], gives: 3, says: 'one-sided' },
    { type: 'ASSAULT', by: ['group'], to: ['group'], gives: 2, says: 'non-state' },
    { type: 'ASSAULT', by: ['state', 'group'], to: ['state', 'group'], gives: 1, says: 'state-based' }
  ],
  deaths: [
    { bound: 'exact', low: 'count', best: 'count', high: 'count', says: 'a number' },
    { bound: 'at least', low: 'count', best: 'count', high: 'open', says: 'at least' },
    { bound: 'more than', low: 'more', best: 'more', high: 'open', says: 'more than' },
    { bound: 'up to', low: 'one', best: 'count', high: 'count', says: 'up to' },
    { bound: 'none', low: 'one', best: 'low', high: 'open', says: 'no number' }
  ],
  when: [
    { days: 1, gives: 1, says: 'a day' },
    { days: 31, gives: 4, says: 'a month' }
  ],
  civilians: 'Civilians'
}

test.each([
  [{ count: 9 }, [9, 9, 9]],
  [{ count: 9, bound: 'at least' }, [9, 9, null]],
  [{ count: 9, bound: 'more than' }, [10, 10, null]],
  [{ count: 9, bound: 'up to' }, [1, 9, 9]],
  [{ low: 10, high: 12 }, [10, 10, 12]],
  [{}, [1, 1, null]]
] as const)('%j dead', (figure, [low, best, high]) => {
  expect(readDeaths({ figures: [killed(figure)] }, tables.deaths)?.deaths).toEqual({ low, best, high })
})

it('adds the dead of two sides, but no part to its whole, and nought is no death', () => {
  const figures = [killed({ count: 3 }), killed({ count: 4 }), killed({ count: 1, partOf: '4 soldiers' }), killed({ count: 0 })]
  expect(readDeaths({ figures }, tables.deaths)?.deaths).toEqual({ low: 7, best: 7, high: 7 })
  expect(readDeaths({ figures: [killed({ count: 0 })] }, tables.deaths)).toBeUndefined()
})

const whereRows: readonly WhereRow[] = [
  { precision: ['town'], extent: ['around'], gives: 2, says: 'near' },
  { precision: ['town'], gives: 1, says: 'a town' }
]

describe('UCDP', () => {
  const code = (parts: Partial<Codable>) => {
    const one = claim({ figures: [killed({ count: 5 })], at: [place('NL')], on: { ...found, kind: 'date', date: '2024-05-14' }, ...parts })
    return codeUcdp(one, tables, partiesOf(one, parties), parties, whereRows)
  }
  it('parts state-based, non-state and one-sided violence', () => {
    expect(code({ by: [rebels], to: [army] }).gives).toMatchObject({
      typeOfViolence: 1,
      sideA: 'Northland',
      sideB: 'Hill Front',
      deathsA: 5
    })
    expect(code({ by: [rebels], to: [others] }).gives).toMatchObject({ typeOfViolence: 2, dyad: 'Hill Front - River Men', deathsB: 5 })
    expect(code({ by: [rebels], to: [farmers] }).gives).toMatchObject({ typeOfViolence: 3, sideB: 'Civilians', deathsCivilians: 5 })
  })
  it('says how exactly place and day are known', () => {
    expect(code({ by: [rebels], to: [army] }).gives).toMatchObject({ wherePrecision: 1, datePrecision: 1, clarity: 1 })
    const month = { ...found, kind: 'date', date: '2024-05' } as const
    expect(
      code({ by: [rebels], to: [army], on: month, at: [place('NL', { extent: { rule: 'around', lat: 0, lon: 0, radiusKm: 12 } })] }).gives
    ).toMatchObject({
      wherePrecision: 2,
      datePrecision: 4,
      clarity: 2
    })
    expect(code({ by: [rebels], to: [army], at: [] }).gives).toMatchObject({ wherePrecision: null, clarity: 2 })
  })
  test.each([
    ['nobody is said to have been killed', { by: [rebels], to: [army], figures: [] }],
    ['no armed force', { type: 'CONSULT', by: [rebels], to: [army] }],
    ['no event that is said to have happened', { stance: 'planned', by: [rebels], to: [army] }],
    ['the parties do not tell the type of violence', { to: [army] }]
  ] as const)('has none: %s', (says, parts) => expect(code(parts)).toEqual({ gives: undefined, says: [says] }))
})

it('codes by PLOVER with its quadrant and scale, and marks what is denied', () => {
  const plover = {
    rules: [{ type: 'ASSAULT', gives: 'as it is', says: 'its own' }] as const,
    scale: { ASSAULT: { quad: 4, scale: -9, modes: { aerial: -9.5 } } } as const,
    auxiliary: { denied: 'negation' }
  }
  const none = { by: [], to: [] }
  expect(codePlover(claim({ type: 'ASSAULT/aerial', stance: 'denied' }), plover, none).gives).toEqual({
    event: 'ASSAULT',
    mode: 'aerial',
    quad: 4,
    scale: -9.5,
    auxiliary: 'negation'
  })
  expect(codePlover(claim({ type: 'AID' }), plover, none).gives).toBeUndefined()
})
