import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "US and Taliban sign deal": in a headline without a verb, a bare noun of a deed behind names that "and" joins is what they do. */
export const headlinePair: Repair = (tokens, knowledge) => rehang(tokens, changesOf(tokens, knowledge))

function changesOf(tokens: readonly Token[], { headlineDeeds }: SentenceKnowledge): readonly Change[] {
  const top = tokens.find(({ relation }) => relation === 'root')
  if (top?.tag !== 'NOUN' || tokens.some(({ tag }) => /^(VERB|AUX|DET)$/.test(tag))) return []
  const first = under(tokens, top.index, 'compound')[0]
  const deed = under(tokens, top.index, 'compound').findLast(({ index }) => index < top.index)
  if (!first || !deed || first === deed || first.tag !== 'PROPN' || !isDeed(deed, headlineDeeds)) return []
  const joined = under(tokens, first.index, 'conj')
  if (joined.length === 0 || !joined.every(({ index, tag }) => tag === 'PROPN' && index < deed.index)) return []
  const others = tokens.filter(({ index, head }) => head === top.index && index !== first.index && index !== deed.index)
  return [
    { index: deed.index, head: -1, relation: 'root', tag: 'VERB' },
    { index: top.index, head: deed.index, relation: 'obj' },
    { index: first.index, head: deed.index, relation: 'nsubj' },
    ...others
      .filter(({ index, relation }) => index > top.index && /^(punct|parataxis)/.test(relation))
      .map(({ index }): Change => ({ index, head: deed.index }))
  ]
}

const isDeed = ({ tag, words, lemma }: Token, deeds: ReadonlySet<string>): boolean =>
  tag === 'NOUN' && words.toLowerCase() === lemma && deeds.has(lemma)
