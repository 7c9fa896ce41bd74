import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "From al-Shabaab": the preposition before a noun of several words is that of all of it, not of its first. In "the after-school club" it is the first's. */
export const caseOfCompound: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, token => (token.relation === 'case' ? ofWhole(tokens, token) : []))
  )

function ofWhole(tokens: readonly Token[], { index, head }: Token): readonly Change[] {
  const first = tokens[head]
  const noun = first && tokens[first.head]
  if (first?.relation !== 'compound' || !noun || !(index < first.index && first.index < noun.index)) return []
  const hasOwn = under(tokens, noun.index, 'case').length > 0
  const isWithin = tokens.some(each => each.head === noun.index && each.index < index)
  return hasOwn || isWithin ? [] : [{ index, head: noun.index }]
}
