import { gather } from '#base'
import { lemmaOf } from '../lemma-of.ts'
import { type Change, isPassive, type Repair, rehang, under } from './rehang.ts'

/**
 * "One was killed and another wounded", "two were shot dead and a third hurt": what goes on a passive with one more of those named is no noun with
 * a determiner but the participle of a deed done to that one.
 */
export const anotherSuffers: Repair = (tokens, { oneMore, suffered, lemmas }) => {
  const changes = gather(tokens, (token): readonly Change[] => {
    const { index, tag, words, head, relation } = token
    const before = tokens[head]
    if (!/^(NOUN|ADJ|VERB)$/.test(tag) || relation !== 'conj' || before?.tag !== 'VERB' || !isPassive(tokens, before)) return []
    const lemma = lemmaOf(words, 'VERB', lemmas)
    const one = under(tokens, index, 'det', 'amod').at(-1)
    if (!suffered.has(lemma) || lemma === words.toLowerCase() || !one || !oneMore.has(one.words.toLowerCase())) return []
    return [
      { index, tag: 'VERB', lemma },
      { index: one.index, relation: 'nsubj:pass' },
      ...gather(under(tokens, index, 'det'), ({ index: det }) => (det === one.index ? [] : [{ index: det, head: one.index }])),
      ...under(tokens, index, 'nmod').map(({ index: where }) => ({ index: where, relation: 'obl' }))
    ]
  })
  return rehang(tokens, changes)
}
