import { expect, it } from 'vitest'
import { exampleActor, exampleClaim, examplePlace } from '../line-example.ts'
import { mainClaim } from '../main-claim.ts'
import { bothRight } from './plover.ts'

const gold = (text: string) => [{ actorText: text }]

it('takes the first event, what has happened before what is meant', () => {
  const strike = exampleClaim({ type: 'ASSAULT', span: [40, 60] })
  const plan = exampleClaim({ type: 'AGREE', span: [0, 60], stance: 'planned' })
  const state = exampleClaim({ kind: 'state', type: 'control', span: [0, 90] })
  expect(mainClaim([state, plan, strike])).toBe(strike)
  expect(mainClaim([state, plan])).toBe(plan)
  expect(mainClaim([state])).toBe(state)
  expect(mainClaim([])).toBeUndefined()
})

it('takes the event that stands nearest the root of the tree', () => {
  const inner = exampleClaim({ type: 'ASSAULT', span: [40, 60] })
  const outer = exampleClaim({ type: 'AGREE', span: [0, 60], stance: 'planned' })
  expect(mainClaim([inner, outer], [3, 1])).toBe(outer)
})

it('asks for who did it and to whom, by words in common', () => {
  const claim = { by: [exampleActor('Government of Chad', { words: "N'Djamena" })], to: [exampleActor('Sudan')], at: [] }
  expect(bothRight({ source: gold('Chadian officials'), target: gold('Sudanese rebels') }, claim)).toBe(true)
  expect(bothRight({ source: gold('Chadian officials'), target: gold('Libya') }, claim)).toBe(false)
  expect(bothRight({ source: gold('Chadian officials') }, claim)).toBe(true)
  expect(bothRight({ source: gold('Chad') }, undefined)).toBe(false)
  expect(bothRight({ source: gold('Chad'), target: gold('Darfur') }, { ...claim, to: [], at: [examplePlace('Darfur')] })).toBe(true)
})

it('lets both sides of a mutual event stand together', () => {
  const claim = { by: [exampleActor('Chad'), exampleActor('Sudan')], to: [], at: [] }
  expect(bothRight({ source: gold('Chad'), target: gold('Sudan') }, claim)).toBe(true)
})
