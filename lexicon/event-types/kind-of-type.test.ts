import { expect, it } from 'vitest'
import { consequences } from './consequences.ts'
import { claimRules } from './index.ts'
import { kindOfType } from './kind-of-type.ts'
import labels from './labels.ts'

it('is that of every rule that makes claims of the type', () => {
  expect(claimRules.filter(({ kind, type }) => kind !== kindOfType(type)).map(({ rule }) => rule)).toEqual([])
  expect(new Set(claimRules.map(({ type }) => kindOfType(type)))).toEqual(new Set(['event', 'state', 'toll']))
})

it('is known of all that hangs on something', () => {
  const known = new Set([...Object.keys(labels), 'event', 'state', 'toll'])
  expect(Object.keys(consequences).filter(type => !known.has(type))).toEqual([])
})
