import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from './example-told.ts'
import { joinClaims } from './join-claims.ts'

const join = (...shorts: readonly Short[]) => joinClaims(shorts.map(exampleTold))
/** Ids of claims that were joined, one word for each group. */
const groups = (...shorts: readonly Short[]): readonly string[] =>
  join(...shorts)
    .map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join('')
    )
    .sort()

const taken: Short = { id: 'a', type: 'COERCE/seize', by: ['Rapid Support Forces/RSF'], at: ['El Geneina'], on: '2023-05-09' }

describe('one event', () => {
  it.each<[string, Short]>([
    ['told again by another outlet', { ...taken, id: 'b', outlet: 'Dabanga' }],
    ['told without its actor', { id: 'b', type: 'COERCE/seize', at: ['El Geneina'], on: '2023-05-09' }],
    ['told without its day', { id: 'b', type: 'COERCE/seize', by: ['Rapid Support Forces/RSF'], at: ['El Geneina'] }],
    ['told by the name of the side', { ...taken, id: 'b', by: ['RSF fighters/RSF'] }],
    ['told of the province', { ...taken, id: 'b', at: ['West Darfur'] }],
    ['denied by the other side', { ...taken, id: 'b', stance: 'denied', source: ['Sudanese army/army'] }]
  ])('%s', (_name, other) => {
    expect(groups(taken, other)).toEqual(['ab'])
  })
})

describe('two events', () => {
  it.each<[string, Short]>([
    ['in other towns', { ...taken, id: 'b', at: ['Beida'] }],
    ['in towns of other provinces', { ...taken, id: 'b', at: ['Nyala'] }],
    ['weeks apart', { ...taken, id: 'b', on: '2023-06-01' }],
    ['by another side', { ...taken, id: 'b', by: ['Sudanese army/army'] }],
    ['of another type', { ...taken, id: 'b', type: 'ASSAULT' }],
    ['of another kind', { ...taken, id: 'b', kind: 'state', type: 'control' }]
  ])('%s', (_name, other) => {
    expect(groups(taken, other)).toEqual(['a', 'b'])
  })

  it('are not made one by a third that is like both', () => {
    const north: Short = { id: 'a', type: 'ASSAULT', at: ['El Geneina'], on: '2023-05-09' }
    const south: Short = { id: 'b', type: 'ASSAULT', at: ['Beida'], on: '2023-05-09' }
    const wide: Short = { id: 'c', type: 'ASSAULT', at: ['West Darfur'], on: '2023-05-09' }
    expect(groups(north, south, wide)).toHaveLength(2)
  })

  it('are strikes and shelling of one day', () => {
    expect(groups({ ...taken, type: 'ASSAULT/aerial' }, { ...taken, id: 'b', type: 'ASSAULT/heavy-weapons' })).toEqual(['a', 'b'])
  })
})

describe('a claim of the country as a whole', () => {
  const market: Short = { id: 'a', type: 'ASSAULT/aerial', at: ['Nyala'], on: '2023-05-09', count: 38, report: 'one' }
  const wide: Short = { ...market, id: 'b', at: ['Sudan'] }
  it.each<[string, Short, Short]>([
    ['in the report that names the town', market, wide],
    ['that counts the same many', market, { ...wide, report: 'other' }],
    ['that says shells, and counts the same many', market, { ...wide, report: 'other', type: 'ASSAULT/heavy-weapons' }]
  ])('is of the town: %s', (_name, one, other) => {
    expect(groups(one, other)).toEqual(['ab'])
  })

  it.each<[string, Short, Short]>([
    ['that counts the same few', { ...market, count: 2 }, { ...wide, count: 2, report: 'other' }],
    ['that counts others', market, { ...wide, count: 21, report: 'other' }],
    ['of another day', market, { ...wide, on: '2023-05-12', report: 'other' }]
  ])('is not of the town: %s', (_name, one, other) => {
    expect(groups(one, other)).toEqual(['a', 'b'])
  })
})

describe('a village that is on no map', () => {
  const village: Short = { id: 'a', type: 'ASSAULT', at: ['Um Nowhere'], on: '2023-05-09', count: 18, report: 'one' }
  const town: Short = { ...village, id: 'b', at: ['Nyala'], report: 'other' }
  const country: Short = { ...village, id: 'c', at: ['Sudan'] }

  it('may be in a town where as many died', () => expect(groups(village, town, country)).toEqual(['abc']))

  it('is another place than a town where as few died', () =>
    expect(groups({ ...village, count: 2 }, { ...town, count: 2 })).toEqual(['a', 'b']))
})

describe('what is joined', () => {
  it('keeps counts side by side, with who gives them', () => {
    const [event] = join(
      { id: 'a', type: 'ASSAULT', at: ['Nyala'], on: '2023-05-09', count: 12, source: ['a doctor'] },
      { id: 'b', type: 'ASSAULT', at: ['Nyala'], on: '2023-05-09', count: 15, source: ['the governor'] }
    )
    expect(event).toMatchObject({
      claimants: ['a doctor', 'the governor'],
      origins: 2,
      figures: [{ low: 12, best: 12, high: 15, values: [{ claim: 'a' }, { claim: 'b' }] }]
    })
    expect(event?.confidence).toBeGreaterThan(0.8)
  })

  it('counts one voice in two papers as one origin', () => {
    const [event] = join(
      { ...taken, source: ['the Observatory'], outlet: 'Dabanga' },
      { ...taken, id: 'b', source: ['the Observatory'], outlet: 'Sudan Tribune' }
    )
    expect(event).toMatchObject({ origins: 1, reports: 2, confidence: 0.8 })
  })

  it('shows a denial beside the claim, and the stance that more hold', () => {
    const [event] = join(taken, { ...taken, id: 'b', outlet: 'x' }, { ...taken, id: 'c', stance: 'denied', source: ['the army'] })
    expect(event).toMatchObject({ stance: 'asserted', stances: { asserted: 2, denied: 1 } })
  })

  it('has the most precise day and the span of all', () => {
    const [event] = join(taken, { ...taken, id: 'b', on: '2023-05-08/2023-05-10' })
    expect(event?.on).toEqual({ date: '2023-05-09', low: '2023-05-08', high: '2023-05-10' })
  })

  it('names the town and not the province around it', () => {
    expect(join(taken, { ...taken, id: 'b', at: ['West Darfur'] })[0]?.at.map(({ name }) => name)).toEqual(['El Geneina'])
  })

  it('says why', () => {
    expect(join(taken, { ...taken, id: 'b' })[0]?.reasons).toEqual([
      { claim: 'b', with: 'a', score: 7.5, says: ['same type', 'same place', 'same day', 'same who acts'] }
    ])
  })

  it('keeps its id when later reports add their claims', () => {
    const [first] = join(taken)
    const [later] = join({ ...taken, id: 'b', published: '2023-05-11' }, taken)
    expect(later?.id).toBe(first?.id)
  })
})

describe('for any claims', () => {
  const short = fc.record({
    type: fc.constantFrom('ASSAULT', 'ASSAULT/aerial', 'COERCE/seize', 'control', 'killed'),
    by: fc.subarray(['RSF/RSF', 'army/army']),
    at: fc.subarray(['El Geneina', 'Beida', 'West Darfur', 'Nyala', 'Sudan'] as const, { maxLength: 2 }),
    on: fc.constantFrom('2023-05-08', '2023-05-09', '2023-05', '2023-05-09/..', ''),
    published: fc.constantFrom('2023-05-09', '2023-05-10', null),
    count: fc.constantFrom(3, 12, 14)
  })
  const claims = fc.array(short, { maxLength: 14 }).map(all =>
    all.map(({ on, ...each }, index) =>
      exampleTold({
        ...each,
        id: `c${index}`,
        kind: each.type === 'control' ? 'state' : each.type === 'killed' ? 'toll' : 'event',
        ...(on === '' ? {} : { on })
      })
    )
  )

  it('each is in one group', () => {
    fc.assert(
      fc.property(claims, told => {
        const ids = joinClaims(told).flatMap(({ claims }) => claims.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(told.map(({ claim }) => claim.id).sort())
      })
    )
  })

  it('their order makes no difference', () => {
    fc.assert(
      fc.property(claims, fc.nat(), (told, turn) => {
        const other = told.map((_, index) => told[(index * 1 + turn) % told.length] as (typeof told)[number]).reverse()
        expect(JSON.stringify(joinClaims(other))).toBe(JSON.stringify(joinClaims(told)))
      })
    )
  })
})
