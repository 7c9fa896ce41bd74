import { describe, expect, it } from 'vitest'
import { exampleTold, type Short } from './example-told.ts'
import { joinClaims } from './join-claims.ts'

const rsf = 'Rapid Support Forces/RSF'
const army = 'Sudanese army/army'
const taken: Short = { id: 'x', type: 'COERCE/seize', by: [rsf], to: [army], at: ['El Geneina'], on: '2023-05-09' }
const join = (weighing: 'interest' | 'even', ...shorts: readonly Partial<Short>[]) =>
  joinClaims(
    shorts.map((each, index) => exampleTold({ ...taken, id: `c${index}`, ...each })),
    undefined,
    weighing
  )[0]
const told = (...shorts: readonly Partial<Short>[]) => join('interest', ...shorts)

describe('who stands to gain', () => {
  it('weighs less than who admits a loss, unless all are weighed alike', () => {
    const shorts = [
      { source: [rsf], stance: 'denied' as const, count: 3 },
      { source: [army], count: 9 }
    ]
    // The taker denies it against its interest, the loser admits it against its own: alike.
    expect(told(...shorts)?.concerned).toMatchObject({
      agree: 'they contradict each other',
      sides: [
        { side: 'RSF', role: 'by', stance: 'denied', interest: 'against' },
        { side: 'army', role: 'to', stance: 'asserted', interest: 'against' }
      ]
    })
    const claimed = [
      { source: [rsf], count: 3 },
      { source: [army], count: 9 }
    ]
    expect(told(...claimed)?.figures[0]).toMatchObject({ best: 9, rule: 'most weight' })
    expect(join('even', ...claimed)?.figures[0]).toMatchObject({ best: 3, rule: 'lowest of equals' })
    expect(told(...claimed)?.concerned.agree).toBe('they agree')
  })

  it('is no one who is merely among those who suffer', () => {
    const hurt = { type: 'ASSAULT', to: ['people/civilians'] }
    expect(told({ ...hurt, source: ['a doctor/civilians'], count: 3 }, { ...hurt, outlet: 'AFP', count: 9 })).toMatchObject({
      concerned: { agree: 'neither is heard' },
      figures: [{ best: 3, rule: 'lowest of equals' }]
    })
  })

  it('does not outvote two others by denying its loss', () => {
    const denied = { source: [army], stance: 'denied' as const }
    expect(told(denied, { source: ['a doctor'] })).toMatchObject({ stance: 'asserted', concerned: { agree: 'one is heard' } })
    expect(join('even', { ...denied }, { ...denied, source: ['the governor/army'] }, { source: ['a doctor'] })).toMatchObject({
      stance: 'denied'
    })
  })
})

it('contradictions stand side by side with who makes them', () => {
  expect(told({ outlet: 'Dabanga' }, { source: [army], stance: 'denied' })?.disputes).toEqual([
    {
      about: 'whether',
      positions: [
        { says: 'asserted', origins: ['Dabanga'], claims: ['c0'] },
        { says: 'denied', origins: ['Sudanese army'], claims: ['c1'] }
      ]
    }
  ])
  const attack = { type: 'ASSAULT', to: [], count: 4 }
  const who = told({ ...attack, outlet: 'Dabanga' }, { ...attack, outlet: 'AFP', by: [army] }, { ...attack, outlet: 'SUNA' })
  expect(who?.disputes).toMatchObject([{ about: 'who', positions: [{ says: 'RSF', origins: ['Dabanga', 'SUNA'] }, { says: 'army' }] }])
  expect(told({}, { outlet: 'Dabanga' })?.disputes).toEqual([])
})

describe('what an outlet amends', () => {
  const text =
    'Fifteen people were killed when the market was shelled on Tuesday, and the town was taken by night, says a trader who fled to the south.'
  const first = { outlet: 'Dabanga', published: '2023-05-10', count: 15, text }
  const copy = { outlet: 'Nile Press', published: '2023-05-11', count: 15, text }
  const corrected = { outlet: 'Dabanga', published: '2023-05-12', count: 5, amends: 'correction' as const }

  it('no longer counts, nor do copies of it', () => {
    const joined = told(first, copy, corrected)
    expect(joined?.claims.map(({ amended }) => amended?.standing)).toEqual(['corrected', 'corrected', undefined])
    expect(joined?.figures).toMatchObject([{ low: 5, best: 5, high: 5 }])
  })

  it('stays where it is a copy of what another told first, or where the correction gives no other number', () => {
    expect(told(copy, { ...corrected, outlet: 'Nile Press' })?.figures).toMatchObject([{ low: 5, high: 5 }])
    expect(told(first, copy, { ...corrected, outlet: 'Nile Press' })?.claims.map(({ amended }) => amended?.standing)).toEqual([
      undefined,
      'corrected',
      undefined
    ])
    expect(told({ ...first, count: 4, what: 'injured' }, corrected)?.figures.map(({ what, best }) => [what, best])).toEqual([
      ['injured', 4],
      ['killed', 5]
    ])
  })

  it('leaves what others say, and what is told later', () => {
    const joined = told(first, { outlet: 'AFP', count: 12 }, corrected, { ...first, published: '2023-05-13', count: 6 })
    expect(joined?.claims.map(({ amended }) => amended?.standing)).toEqual(['corrected', undefined, undefined, undefined])
    expect(joined?.figures).toMatchObject([{ low: 5, high: 12 }])
  })

  it('is denied when all of it is withdrawn', () => {
    const withdrawn = told(first, copy, { ...corrected, amends: 'retraction' })
    expect(withdrawn).toMatchObject({ stance: 'denied', stances: {} })
    expect(withdrawn?.claims.every(({ amended }) => amended?.standing === 'withdrawn')).toBe(true)
  })
})
