import { expect, test } from 'vitest'
import type { Codable } from './coding-rule.ts'
import { readAcled } from './read-acled.ts'
import { type SubEventWeights, speakFor, weighSubEvents } from './weigh-sub-events.ts'

const weights: SubEventWeights = {
  labels: ['Attack', 'Grenade', 'nothing'],
  bias: [0, 0, -1],
  signs: { grenade: [-1, 1, 0], lobbed: [0, 0.4, 0], quiet: [0, 0, 9], 'row: Attack': [0.5, 0, 0] }
}

test('chances add up to one, and a sign without a weight changes nothing', () => {
  const some = weighSubEvents({ told: new Map([['grenade', 1]]) }, weights)
  expect(some.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1)
  expect(
    weighSubEvents(
      {
        told: new Map([
          ['grenade', 1],
          ['constructor', 3]
        ])
      },
      weights
    )
  ).toEqual(some)
})

test('what the sentences are about counts by its weights, a number each', () => {
  const about = Float32Array.from([2, -1])
  const [attack, grenade] = weighSubEvents(
    { told: new Map(), about },
    {
      ...weights,
      about: [
        [0, 1, 0],
        [0, -1, 0]
      ]
    }
  )
  expect(Math.log(grenade!.chance / attack!.chance)).toBeCloseTo(3)
})

test('the signs that speak most for a label come first', () =>
  expect(speakFor('Grenade', { told: new Map(['lobbed', 'grenade', 'quiet'].map(sign => [sign, 1] as const)) }, weights)).toEqual([
    'grenade',
    'lobbed'
  ]))

const claim = {
  kind: 'event',
  type: 'ASSAULT',
  stance: 'asserted',
  by: [],
  to: [],
  at: [],
  figures: [],
  rule: 'attack: attack'
} as unknown as Codable
const tables = {
  acled: [{ type: 'ASSAULT', gives: 'Attack', says: 'armed people attack' }],
  parties: { rows: [], governments: new Map<string, string>() },
  subEvents: weights,
  mayBe: { Attack: ['Grenade'] }
}
const around = (...words: string[]) => ({ claims: [], words: [new Set(words)], near: [new Set(words)] })

test('words that are much surer than the row decide, and are named beside what the table has', () => {
  const { gives, says } = readAcled(claim, tables, around('grenade', 'lobbed'))
  expect(gives).toBe('Grenade')
  expect(says).toContain('grenade, lobbed')
  expect(says).toContain('the table has Attack: armed people attack')
})

test.each([
  ['words that say little', tables, around('market'), claim],
  ['a sub-event that the row’s may not be', { ...tables, mayBe: { Attack: ['Sexual violence'] } }, around('grenade'), claim],
  ['words that speak for no event', tables, around('quiet'), claim],
  ['no weights', { acled: tables.acled, parties: tables.parties }, around('grenade'), claim]
] as const)('the row stands: %s', (_, asked, words, told) =>
  expect(readAcled(told, asked, words)).toEqual({ gives: 'Attack', says: 'armed people attack' })
)

test('what is denied or planned has none', () =>
  expect(readAcled({ ...claim, stance: 'denied' }, tables, around('grenade')).gives).toBeUndefined())
