import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang } from './rehang.ts'

/** "gave Niger five million euros": a name before a number is no part of the phrase that the number counts; it is who got it. */
export const givenNumber: Repair = tokens => tokens.reduce((mended, name) => rehang(mended, asReceiver(mended, name)), tokens)

function asReceiver(tokens: readonly Token[], name: Token): readonly Change[] {
  const counted = tokens[name.head]
  const verb = counted && tokens[counted.head]
  if (name.tag !== 'PROPN' || name.relation !== 'compound' || counted?.relation !== 'obj' || verb?.tag !== 'VERB') return []
  const number = tokens.slice(name.index + 1, counted.index).find(token => token.relation === 'nummod' && token.head === counted.index)
  return number && verb.index < name.index ? [{ index: name.index, head: verb.index, relation: 'iobj' }] : []
}
