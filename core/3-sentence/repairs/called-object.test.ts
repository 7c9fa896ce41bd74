import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { calledObject } from './called-object.ts'

describe('a name that is called out to', () => {
  const attacks = (behind: string): readonly string[] => {
    const { tokens } = sentenceOf(`army _ NOUN 2 nsubj\nattacks attack VERB 0 root\n${behind}`)
    return calledObject(tokens, {} as SentenceKnowledge)
      .filter(({ index, relation }) => relation !== tokens[index]?.relation)
      .map(({ words, relation, head }) => `${words}: ${relation} of ${tokens[head]?.words}`)
  }

  it('is the object when it stands right behind the verb', () =>
    expect(attacks('Sennar Sennar PROPN 2 vocative')).toEqual(['Sennar: obj of attacks']))

  it.each([
    ['a comma parts them', ', _ PUNCT 4 punct\nSir Sir PROPN 2 vocative'],
    ['there is an object', 'posts post NOUN 2 obj\nSir Sir PROPN 2 vocative']
  ])('stays where %s', (_, behind) => expect(attacks(behind)).toEqual([]))
})
