import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang } from './rehang.ts'

/** ", which allies with the rebels": a word in -s right after a relative pronoun is the verb of its clause, not a noun. */
export const relativeVerb: Repair = tokens => {
  const changes = gather(tokens, (token, index): readonly Change[] => {
    const before = tokens[index - 1]
    if (token.tag !== 'NOUN' || !/s$/i.test(token.words) || !before || !/^(?:which|who)$/i.test(before.words) || before.head !== index)
      return []
    if (tokens[index - 2]?.words !== ',' || !/^(?:appos|acl|nmod|dep|parataxis)/.test(token.relation)) return []
    return [
      { index, tag: 'VERB', relation: 'acl:relcl' },
      { index: before.index, tag: 'PRON', relation: 'nsubj' },
      ...obliques(tokens, index)
    ]
  })
  return rehang(tokens, changes)
}

const obliques = (tokens: readonly Token[], verb: number): readonly Change[] =>
  tokens
    .filter(token => token.head === verb && token.relation === 'nmod' && token.index > verb)
    .map(({ index }) => ({ index, relation: 'obl' }))
