import { type Repair, rehang, under } from './rehang.ts'

/** "Clash between farmers and herders in Macina": a plain form at the head of a sentence, with those between whom it was and no one who does it, is a noun. */
export const headingDeed: Repair = tokens => {
  const first = tokens.find(({ tag }) => tag !== 'PUNCT')
  if (first?.tag !== 'VERB' || first.words.toLowerCase() !== first.lemma || first.relation !== 'root') return tokens
  if (under(tokens, first.index, 'nsubj', 'obj', 'aux', 'mark', 'compound:prt').some(({ index }) => index !== first.index)) return tokens
  const parts = under(tokens, first.index, 'obl').filter(({ index }) => index > first.index)
  const between = parts.find(({ index }) => under(tokens, index, 'case').some(({ words }) => /^between$/i.test(words)))
  if (!between) return tokens
  return rehang(tokens, [
    { index: first.index, tag: 'NOUN', lemma: first.lemma },
    ...parts.map(({ index }) => ({ index, relation: 'nmod' }))
  ])
}
