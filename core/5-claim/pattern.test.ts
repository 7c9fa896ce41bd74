import { expect, test } from 'vitest'
import { lemmaOf } from '#sentence'
import type { Grammar } from './grammar.ts'
import { compileRules, indexRules } from './index-rules.ts'
import { compilePattern } from './pattern.ts'
import type { ClaimRule } from './rule.ts'

const none = { size: 0 } as const
const grammar = {
  prepositions: new Set(['of', 'on', 'to', 'under', 'in']),
  particles: new Set(['up', 'in']),
  ...none
} as unknown as Grammar
const rule = (when: string, says = ['An example.']): ClaimRule => ({
  rule: 'test',
  kind: 'event',
  type: 'ASSAULT',
  patterns: [{ when, says }]
})
const compile = (when: string, says?: string[]) => {
  const one = rule(when, says)
  return compilePattern(one, one.patterns[0]!, grammar)
}

test('a verb with roles around it', () => {
  const pattern = compile('BY (shell|pound) TO|AT')
  expect([...pattern.anchors]).toEqual(['shell', 'pound'])
  expect(pattern.subject).toEqual({ roles: ['by'], required: false })
  expect(pattern.complements).toEqual([{ slot: { roles: ['to', 'at'], required: true }, required: true }])
})

test('a particle, a preposition before a noun, a class', () => {
  expect([...compile('BY take up AT').particles!]).toEqual(['up'])
  expect([...compile('BY carry +away|off TO').particles!]).toEqual(['away', 'off'])
  const fire = compile('TO come under fire')
  expect(fire.particles).toBeUndefined()
  expect([...(fire.complements[0]?.prepositions ?? [])]).toEqual(['under'])
  expect([...(compile('X:@aircraft bomb AT').subject?.only ?? [])]).toEqual(['@aircraft'])
  const convoy = compile('X:convoy|truck~aid|@supply enter AT').subject
  expect([...convoy!.only!]).toEqual(['convoy', 'truck'])
  expect([...convoy!.modifiers!]).toEqual(['aid', '@supply'])
})

test('optional and required roles', () => {
  expect(compile('the clash with BY!'.replace('with', 'of')).complements[0]?.required).toBe(true)
  expect(compile('the attack on (AT)').complements[0]?.required).toBe(false)
})

test.each([
  ['BY shell AT', [], /needs an example/],
  ['BY TO shell', ['x'], /at most one role/],
  ['BY shell on', ['x'], /leads nowhere/],
  ['the BY attack', ['x'], /right after "the"/]
])('%s is refused', (when, says, message) => {
  expect(() => compile(when, says)).toThrow(message)
})

test('two rules of one name are refused', () => {
  expect(() => compileRules([rule('BY shell AT'), rule('BY bomb AT')], grammar)).toThrow(/two rules of one name: test/)
})

test('a modifier before the noun', () => {
  const drone = compile('the attack ~drone|@aircraft on AT')
  expect([...(drone.complements[0]?.modifiers ?? [])]).toEqual(['drone', '@aircraft'])
  expect(drone.complements).toHaveLength(2)
})

test('words in whatever form a list has them', () => {
  const lemmas = { exceptions: { NOUN: new Map([['men', 'man']]) }, rules: {}, spellings: new Map([['tyre', 'tire']]), spellingRules: [] }
  const { verbs } = compileRules([rule('BY:men burn X:tyre|@weapon')], grammar, (word, tag) => lemmaOf(word, tag, lemmas))
  const [burn] = verbs.get('burn')!
  expect([...burn!.subject!.only!]).toEqual(['men', 'man'])
  expect([...burn!.complements[0]!.slot!.only!]).toEqual(['tyre', 'tire', '@weapon'])
})

test('rules that are compiled when they are asked for are those that are compiled at once, and refused then', () => {
  const rules = [rule('BY (shell|bomb) AT'), { ...rule('the raid on AT'), rule: 'other' }]
  const [at, later] = [compileRules(rules, grammar), indexRules(rules, grammar)]
  for (const word of ['shell', 'bomb', 'raid']) {
    expect(later.verbs.get(word)).toEqual(at.verbs.get(word))
    expect(later.nouns.get(word)).toEqual(at.nouns.get(word))
    expect(later.verbs.get(word)).toBe(later.verbs.get(word))
  }
  expect(() => compileRules([rule('BY shell on')], grammar)).toThrow(/leads nowhere/)
  expect(() => indexRules([rule('BY shell on')], grammar).verbs.get('shell')).toThrow(/leads nowhere/)
})
