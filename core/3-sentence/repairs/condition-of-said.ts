import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "said that it would hit back if its posts, set up under a truce, came under attack": a clause with a conditional mark after what was said is
 * the condition of that, not a second thing said.
 */
export const conditionOfSaid: Repair = (tokens, knowledge) => {
  const changes = tokens.flatMap((token): readonly Change[] => {
    if (token.relation !== 'ccomp' && token.relation !== 'parataxis') return []
    if (!under(tokens, token.index, 'mark').some(({ lemma }) => knowledge.conditions.has(lemma))) return []
    const said = under(tokens, token.head, 'ccomp').find(({ index }) => index > token.head && index < token.index)
    return said ? [{ index: token.index, head: said.index, relation: 'advcl' }] : []
  })
  return changes.length > 0 ? rehang(tokens, changes) : tokens
}
