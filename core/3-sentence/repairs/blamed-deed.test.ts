import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { blamedDeed } from './blamed-deed.ts'

describe('a deed that is blamed on someone', () => {
  const knowledge = { blaming: new Set(['blame']) } as unknown as SentenceKnowledge
  const mended = (rows: string): readonly string[] => {
    const { tokens } = sentenceOf(rows)
    return blamedDeed(tokens, knowledge)
      .filter(({ index, relation, head }) => relation !== tokens[index]?.relation || head !== tokens[index]?.head)
      .map(({ words, relation, head }) => `${words}: ${relation} of ${tokens[head]?.words}`)
  }

  it('is not done to them', () =>
    expect(mended('army _ NOUN 2 nsubj\nblamed blame VERB 0 root\nattack _ NOUN 2 obj\non _ ADP 5 case\nM23 M23 PROPN 3 nmod')).toEqual([
      'M23: obl of blamed'
    ]))

  it('bears the clause that blames', () =>
    expect(
      mended(
        'Six _ NUM 2 nsubj\ndied die VERB 0 root\nin _ ADP 4 case\nattack _ NOUN 6 obl\narmy _ NOUN 6 nsubj\nblamed blame VERB 2 parataxis\non _ ADP 8 case\nM23 M23 PROPN 6 obl'
      )
    ).toEqual(['attack: obl of died', 'blamed: acl:relcl of attack']))

  it('stays where nobody is blamed on', () =>
    expect(mended('army _ NOUN 2 nsubj\nblamed blame VERB 0 root\nrebels rebel NOUN 2 obj')).toEqual([]))
})
