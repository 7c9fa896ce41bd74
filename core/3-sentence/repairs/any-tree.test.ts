import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { repairTokens } from '../repair-tokens.ts'
import { sentenceOf } from '../sentence-of.ts'
import { reaches } from './rehang.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const sets = {
  saying: words('say vow warn threaten'),
  conditions: words('if'),
  unsuffered: words('die'),
  hyphenEnds: words('in'),
  joinedSpellings: new Map(),
  nounsLikePronouns: words('mine'),
  ownersBefore: words('of'),
  flown: { words: words('bomber'), kinds: words('jet'), verbs: words('fly'), meant: 'jet' },
  blaming: words('blame'),
  compelling: words('force'),
  driving: { verbs: words('send'), ways: words('across') },
  suffered: words('kill'),
  fates: words('dead'),
  ages: { words: words('old'), units: words('year') },
  plainPasts: words('took'),
  clauseOpeners: words('as after'),
  deedOpeners: words('in'),
  gerundDeeds: words('shell'),
  undergone: { verbs: words('flee'), deeds: words('fight') },
  nounsOfForce: words('jet'),
  headlineDeeds: words('bomb'),
  agreeing: { deeds: words('bomb'), doers: words('court'), plurals: words('police') },
  singularHelpers: new Set(),
  phrasal: new Set(['hand over']),
  nounsOfPeople: words('rebel'),
  nounsOfArms: words('mortar'),
  lemmas: { exceptions: {}, rules: { NOUN: [[/s$/, '']] }, spellings: new Map(), spellingRules: [] }
}
const knowledge = sets as unknown as SentenceKnowledge

describe('the repairs', () => {
  it('leave a tree behind, whatever tree they are given', () => {
    const words = ['Sudan', 'says', ',', 'according', 'to', 'that', 'was', 'posts', 'threatened', 'has']
    const relations = ['nsubj', 'conj', 'ccomp', 'obj', 'aux', 'aux:pass', 'case', 'obl', 'nsubj:pass', 'advcl']
    const token = fc.record({
      words: fc.constantFrom(...words),
      tag: fc.constantFrom('NOUN', 'PROPN', 'VERB', 'AUX', 'PUNCT'),
      relation: fc.constantFrom(...relations),
      head: fc.nat()
    })
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 14 }), rows => {
        const table = rows.map(({ words: word, tag, relation, head }, at) =>
          at === 0 ? `${word} _ ${tag} 0 root` : `${word} _ ${tag} ${(head % at) + 1} ${relation}`
        )
        const mended = repairTokens(sentenceOf(table.join('\n')).tokens, knowledge)
        expect(mended.filter(one => one.head < 0)).toHaveLength(1)
        for (const { index, head } of mended) expect(head < 0 || !reaches(mended, head, index)).toBe(true)
      }),
      { numRuns: 300 }
    )
  })
})
