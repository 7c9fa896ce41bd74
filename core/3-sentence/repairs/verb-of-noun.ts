import { type Repair, rehang, under } from './rehang.ts'

/**
 * "Reports that the town had fallen turned out to be false": the verb behind a noun and what it says, taken for one more part of the noun, is the verb
 * of the sentence, and the noun its subject.
 */
export const verbOfNoun: Repair = tokens => {
  const noun = tokens.find(({ relation }) => relation === 'root')
  if (noun?.tag !== 'NOUN') return tokens
  const [said] = under(tokens, noun.index, 'acl').filter(({ index }) => under(tokens, index, 'mark').length > 0)
  const verb = under(tokens, noun.index, 'ccomp').find(
    ({ index, tag }) => said && tag === 'VERB' && index > said.index && under(tokens, index, 'nsubj', 'csubj', 'mark').length === 0
  )
  return verb
    ? rehang(tokens, [
        { index: verb.index, head: -1, relation: 'root' },
        { index: noun.index, head: verb.index, relation: 'nsubj' },
        ...under(tokens, noun.index, 'punct').map(({ index }) => ({ index, head: verb.index }))
      ])
    : tokens
}
