import { lemmaOf } from '../lemma-of.ts'
import { type Repair, rehang, under } from './rehang.ts'

/** "Rebels said that they had left": the capital at the head of a sentence makes no name of a plural noun of people or arms that stands alone. */
export const firstNoun: Repair = (tokens, { nounsOfPeople, nounsOfArms, lemmas }) => {
  const first = tokens.find(({ tag }) => tag !== 'PUNCT')
  if (first?.tag !== 'PROPN' || tokens[first.index + 1]?.tag === 'PROPN' || /^(?:flat|compound)/.test(first.relation)) return tokens
  if (under(tokens, first.index, 'flat', 'compound').length > 0) return tokens
  const lemma = lemmaOf(first.words, 'NOUN', lemmas)
  if (lemma === first.words.toLowerCase() || !(nounsOfPeople.has(lemma) || nounsOfArms.has(lemma))) return tokens
  return rehang(tokens, [{ index: first.index, tag: 'NOUN', lemma }])
}
