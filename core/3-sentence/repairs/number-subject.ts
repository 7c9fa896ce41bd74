import type { Token } from '../sentence.ts'
import { type Change, isPassive, type Repair, rehang, under } from './rehang.ts'

/** "30 people died and more than 900 were hurt": a number behind a verb, between "and" and a second verb without a subject, is who that verb tells of. */
export const numberSubject: Repair = tokens =>
  tokens.reduce((mended, { index, tag }) => (tag === 'NUM' ? rehang(mended, asSubject(mended, mended[index]!)) : mended), tokens)

function asSubject(tokens: readonly Token[], number: Token): readonly Change[] {
  const head = tokens[number.head]
  if (!head || head.index > number.index || !/^(nummod|nmod|obl|obj|appos|dep|conj)$/.test(number.relation)) return []
  const verb = tokens.find(
    ({ index, tag, relation, head: first }) =>
      tag === 'VERB' && relation === 'conj' && index > number.index && first >= 0 && first < number.index
  )
  if (!verb || tokens[verb.head]?.tag !== 'VERB' || under(tokens, verb.index, 'nsubj', 'mark').length > 0) return []
  const helper = under(tokens, verb.index, 'aux')[0]
  const joiner = under(tokens, verb.index, 'cc')[0]
  if (helper?.index !== number.index + 1 || !joiner || joiner.index > number.index || under(tokens, number.index, 'case', 'cc').length > 0)
    return []
  const between = tokens.slice(joiner.index + 1, number.index)
  if (!between.every(one => one.head === number.index || between.some(({ index }) => index === one.head))) return []
  return [{ index: number.index, head: verb.index, relation: isPassive(tokens, verb) ? 'nsubj:pass' : 'nsubj' }]
}
