import { expect, it } from 'vitest'
import { exampleTold, type Short } from './example-told.ts'
import { joinClaims } from './join-claims.ts'
import type { Told } from './told.ts'

const taken: Short = { id: 'a', type: 'COERCE/seize', by: ['Rapid Support Forces/RSF'], at: ['El Geneina'], on: '2023-05-09' }
const pinned = (short: Short, pins: Partial<NonNullable<Told['pins']>>): Told => ({
  ...exampleTold(short),
  pins: { was: [], same: [], apart: [], ...pins }
})
const groups = (...told: readonly Told[]): readonly string[] =>
  joinClaims(told)
    .map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join('')
    )
    .sort()

it('joins what a person said is one thing, however unlike', () => {
  const elsewhere = exampleTold({ ...taken, id: 'b', at: ['Nyala'], on: '2023-07-01' })
  const [event] = joinClaims([pinned(taken, { same: ['b'] }), elsewhere])
  expect(event?.claims.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(event?.reasons).toEqual([{ claim: 'b', with: 'a', score: 1, says: ['a person said so'] }])
})

it('holds apart what a person said is not, also by way of a third', () => {
  const [one, other, third] = [{ ...taken, id: 'b' }, { ...taken, id: 'c' }, taken] as const
  expect(groups(exampleTold(taken), exampleTold(one))).toEqual(['ab'])
  expect(groups(exampleTold(third), pinned(one, { apart: ['c'] }), exampleTold(other))).toEqual(['ab', 'c'])
})

it('knows a claim by the id that it had in an earlier coding', () => {
  const before = pinned(taken, { same: ['old'] })
  const now = pinned({ ...taken, id: 'new', at: ['Nyala'] }, { was: ['old'], same: ['gone'] })
  expect(groups(before, now)).toEqual(['anew'])
})

it('holds apart what some hold to be one and others not', () => {
  expect(groups(pinned(taken, { same: ['b'] }), pinned({ ...taken, id: 'b' }, { apart: ['a'] }))).toEqual(['a', 'b'])
})
