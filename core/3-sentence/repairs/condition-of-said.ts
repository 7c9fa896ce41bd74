import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

const beside = ['ccomp', 'conj', 'parataxis']

/**
 * "strike if its posts, set up under a truce, came under attack": a noun taken for the whole of the condition is the subject of the verb behind
 * it, which was hung beside it.
 */
const wholeCondition: Repair = (tokens, knowledge) => {
  for (const noun of tokens) {
    if (noun.relation !== 'advcl' || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN') || under(tokens, noun.index, 'cop').length > 0) continue
    const mark = under(tokens, noun.index, 'mark').find(({ lemma }) => knowledge.conditions.has(lemma))
    // What stands between describes the noun: the verb is the last.
    const above = tokens[noun.head]?.head ?? -1
    const verb = [...under(tokens, noun.head, ...beside), ...under(tokens, above, ...beside)]
      .filter(({ index, tag }) => index > noun.index && tag === 'VERB' && under(tokens, index, 'nsubj', 'mark', 'cc').length === 0)
      .sort((a, b) => a.index - b.index)
      .at(-1)
    if (!mark || !verb) continue
    return rehang(tokens, [
      { index: verb.index, head: noun.head, relation: 'advcl' },
      { index: noun.index, head: verb.index, relation: 'nsubj' },
      { index: mark.index, head: verb.index }
    ])
  }
  return tokens
}

/**
 * "said that it would hit back if its posts, set up under a truce, came under attack": a clause with a conditional mark after what was said is
 * the condition of that, not a second thing said.
 */
export const conditionOfSaid: Repair = (given, knowledge) => {
  const tokens = wholeCondition(given, knowledge)
  const changes = gather(tokens, (token): readonly Change[] => {
    if (token.relation !== 'ccomp' && token.relation !== 'parataxis') return []
    if (!under(tokens, token.index, 'mark').some(({ lemma }) => knowledge.conditions.has(lemma))) return []
    const said = under(tokens, token.head, 'ccomp').find(({ index }) => index > token.head && index < token.index)
    return said ? [{ index: token.index, head: said.index, relation: 'advcl' }] : []
  })
  return rehang(tokens, changes)
}
