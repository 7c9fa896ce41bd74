import type { Token } from '../sentence.ts'
import { isPassive, type Repair, reaches, rehang, under } from './rehang.ts'

/**
 * "The army shelled the village and four civilians were killed": a noun that was joined to a clause, right before the helping verb of another that was
 * hung on that clause and has no subject, is its subject.
 */
export const subjectJoined: Repair = tokens => {
  for (const verb of tokens) {
    if (verb.tag !== 'VERB' || !/^(conj|parataxis)$/.test(verb.relation) || under(tokens, verb.index, 'nsubj', 'csubj', 'cc').length > 0)
      continue
    const [helper] = under(tokens, verb.index, 'aux')
    const noun = helper && joinedBefore(tokens, helper, verb)
    if (!noun) continue
    return rehang(tokens, [
      { index: verb.index, relation: 'conj' },
      { index: noun.index, head: verb.index, relation: isPassive(tokens, verb) ? 'nsubj:pass' : 'nsubj' },
      ...under(tokens, noun.index, 'cc').map(({ index }) => ({ index, head: verb.index }))
    ])
  }
  return tokens
}

/** The noun joined to a clause, or to a noun in it, of which the last word stands right before the helper of a verb that was joined to that clause. */
const joinedBefore = (tokens: readonly Token[], helper: Token, verb: Token): Token | undefined =>
  tokens.find(
    ({ index, tag, relation }) =>
      relation === 'conj' &&
      (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') &&
      verb.head < index &&
      index < helper.index &&
      under(tokens, index, 'cc').length > 0 &&
      reaches(tokens, index, verb.head) &&
      tokens.findLast(token => token.index < helper.index && reaches(tokens, token.index, index))?.index === helper.index - 1
  )
