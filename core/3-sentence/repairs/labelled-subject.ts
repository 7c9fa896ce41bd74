import { type Repair, rehang, under } from './rehang.ts'

/**
 * "Kashmir: 26 tourists shot dead by gunmen": behind a place or topic and a colon a noun right before a verb without a subject is its subject, whatever
 * both were hung on.
 */
export const labelledSubject: Repair = tokens => {
  const label = tokens.find(({ relation }) => relation === 'root')
  if (!label || tokens[label.index + 1]?.words !== ':') return tokens
  const verb = under(tokens, label.index, 'parataxis', 'acl').find(
    ({ index, tag }) => tag === 'VERB' && index > label.index && under(tokens, index, 'nsubj', 'csubj').length === 0
  )
  const noun = verb && tokens[verb.index - 1]
  if (!verb || noun?.head !== label.index || noun.relation !== 'appos' || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN')) return tokens
  return rehang(tokens, [
    { index: noun.index, head: verb.index, relation: 'nsubj' },
    { index: verb.index, relation: 'parataxis' }
  ])
}
