import { acled, claimRules, typeLabels } from '@vedette/lexicon'
import { expect, test } from 'vitest'

const types = new Set([
  ...claimRules.flatMap(rule => [rule.type, ...rule.patterns.flatMap(pattern => (pattern.type ? [pattern.type] : []))]),
  ...acled.map(rule => rule.type)
])

const unnamed = (used: Iterable<string>): readonly string[] => [...used].filter(type => !Object.hasOwn(typeLabels, type))

test('every type that a rule gives has plain words', () => {
  expect(types.size).toBeGreaterThan(20)
  expect(unnamed(types), 'add its words to lexicon/event-types/labels.ts').toEqual([])
})

test('a type without words is found', () => {
  expect(unnamed(['ASSAULT/aerial', 'ASSAULT/trebuchet'])).toEqual(['ASSAULT/trebuchet'])
})
