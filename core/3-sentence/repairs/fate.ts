import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Nine soldiers dead in an ambush", "40 are still missing": what became of someone is no verb of theirs, and what it is said with is a copula. */
export const fate: Repair = (tokens, { fates }) =>
  rehang(
    tokens,
    gather(
      tokens.filter(
        ({ tag, words, index }) => tag === 'VERB' && fates.has(words.toLowerCase()) && under(tokens, index, 'obj').length === 0
      ),
      verb => [{ index: verb.index, tag: 'ADJ', lemma: verb.words.toLowerCase() }, ...said(tokens, verb)]
    )
  )

const said = (tokens: readonly Token[], { index }: Token): readonly Change[] => {
  const copula = under(tokens, index, 'aux', 'cop').find(({ lemma }) => lemma === 'be')
  if (copula === undefined) return []
  return [
    { index: copula.index, relation: 'cop' },
    ...under(tokens, index, 'nsubj').map(subject => ({ index: subject.index, relation: 'nsubj' }))
  ]
}
