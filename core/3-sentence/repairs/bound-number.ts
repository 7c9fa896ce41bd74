import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Close to 900 were moved", "as many as 4,000 Hmong fled": a number hung on the words of its bound counts the noun behind it, or is what the verb
 * behind it is said of.
 */
export const boundNumber: Repair = tokens => tokens.reduce((mended, number) => rehang(mended, ofVerb(mended, number)), tokens)

function ofVerb(tokens: readonly Token[], number: Token): readonly Change[] {
  const bound = tokens[number.head]
  if (number.tag !== 'NUM' || number.relation !== 'obl' || !bound || !/^AD[JV]$/.test(bound.tag)) return []
  if (bound.index > number.index || number.index - bound.index > 3) return []
  const next = tokens[number.index + 1]
  const verb = next?.tag === 'AUX' ? tokens[next.head] : next
  const counted = verb?.tag === 'PROPN' && (verb.head === bound.head || bound.head === verb.index) ? verb : undefined
  const over = counted ?? verb
  if (!over || over.index < number.index) return []
  if (counted) return turned(number, bound, { head: counted.index, relation: 'nummod' })
  if (verb?.tag !== 'VERB' || bound.head !== verb.index || under(tokens, verb.index, 'nsubj', 'csubj').length > 0) return []
  const passive = tokens.some(({ head, relation }) => head === verb.index && relation === 'aux:pass')
  return turned(number, bound, { head: verb.index, relation: passive ? 'nsubj:pass' : 'nsubj' })
}

const turned = (number: Token, bound: Token, change: Pick<Token, 'head' | 'relation'>): readonly Change[] => [
  { index: number.index, ...change },
  { index: bound.index, head: number.index, relation: 'advmod' }
]
