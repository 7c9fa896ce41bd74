import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "if the army attacks Sennar": a name right behind a verb without an object is not called out to, but its object. */
export const calledObject: Repair = tokens => tokens.reduce((mended, name) => rehang(mended, called(mended, name)), tokens)

function called(tokens: readonly Token[], name: Token): readonly Change[] {
  const verb = tokens[name.head]
  if (!/^vocative/.test(name.relation) || verb?.tag !== 'VERB' || verb.index > name.index) return []
  const between = tokens.slice(verb.index + 1, name.index)
  return between.every(each => each.head === name.index && each.tag !== 'PUNCT') && under(tokens, verb.index, 'obj').length === 0
    ? [{ index: name.index, relation: 'obj' }]
    : []
}
