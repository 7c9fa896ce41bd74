import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "a report accusing Chad of arming rebels": what stands behind a form in -ing without a subject before it is its object. */
export const objectBehind: Repair = tokens => tokens.reduce((mended, verb) => rehang(mended, behind(mended, verb) ?? []), tokens)

function behind(tokens: readonly Token[], verb: Token): readonly Change[] | undefined {
  if (verb.tag !== 'VERB' || !/^(acl|advcl)$/.test(verb.relation) || !/ing$/i.test(verb.words)) return undefined
  const behind = under(tokens, verb.index, 'nsubj')
  const only = behind.length === 1 && under(tokens, verb.index, 'obj').length === 0 ? behind[0] : undefined
  return only && verb.head < verb.index && only.index > verb.index ? [{ index: only.index, relation: 'obj' }] : undefined
}
