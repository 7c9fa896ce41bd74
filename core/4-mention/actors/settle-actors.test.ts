import { describe, expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { settleActors } from './settle-actors.ts'

const draft = (from: number, to: number, head: number, weight: number, more: Partial<Draft> = {}): Draft => ({
  from,
  to,
  head,
  weight,
  form: 'name',
  party: { kind: 'group', name: `${from}-${to}`, rule: 'test', certainty: 'stated' },
  ...more
})

describe('which mention stands', () => {
  test('one for each head: the weightier', () => {
    expect(settleActors([draft(0, 2, 1, 3), draft(1, 2, 1, 8)]).map(kept => kept.weight)).toEqual([8])
  })

  test('what a larger mention has read as its modifier goes', () => {
    expect(settleActors([draft(0, 1, 0, 3, { form: 'demonym' }), draft(0, 2, 1, 6, { parts: [[0, 1]] })]).map(kept => kept.to)).toEqual([2])
  })

  test('a possessive pronoun inside stays', () => {
    expect(settleActors([draft(0, 1, 0, 2, { form: 'pronoun' }), draft(0, 2, 1, 6, { parts: [[0, 1]] })])).toHaveLength(2)
  })
})
