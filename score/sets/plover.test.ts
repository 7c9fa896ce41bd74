import { expect, it } from 'vitest'
import { exampleActor, exampleClaim } from '../line-example.ts'
import { mainClaim } from '../main-claim.ts'
import { bothRight } from './plover.ts'

const gold = (text: string) => [{ actorText: text }]

it('takes the event that takes in the most of the sentence', () => {
  const inner = exampleClaim({ type: 'ASSAULT', span: [40, 60] })
  const outer = exampleClaim({ type: 'ACCUSE', span: [0, 60] })
  const state = exampleClaim({ kind: 'state', type: 'control', span: [0, 90] })
  expect(mainClaim([state, inner, outer])).toBe(outer)
  expect(mainClaim([state])).toBe(state)
  expect(mainClaim([])).toBeUndefined()
})

it('asks for who did it and to whom, by words in common', () => {
  const claim = { by: [exampleActor('Government of Chad', { words: "N'Djamena" })], to: [exampleActor('Sudan')] }
  expect(bothRight({ source: gold('Chadian officials'), target: gold('Sudanese rebels') }, claim)).toBe(true)
  expect(bothRight({ source: gold('Chadian officials'), target: gold('Libya') }, claim)).toBe(false)
  expect(bothRight({ source: gold('Chadian officials') }, claim)).toBe(true)
  expect(bothRight({ source: gold('Chad') }, undefined)).toBe(false)
})

it('lets both sides of a mutual event stand together', () => {
  const claim = { by: [exampleActor('Chad'), exampleActor('Sudan')], to: [] }
  expect(bothRight({ source: gold('Chad'), target: gold('Sudan') }, claim)).toBe(true)
})
