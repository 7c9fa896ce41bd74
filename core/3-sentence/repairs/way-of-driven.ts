import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "The raids sent thousands of people across the border": the way is that of the verb, not of the people. */
export const wayOfDriven: Repair = (tokens, { driving }) =>
  rehang(
    tokens,
    gather(tokens, way => (way.relation === 'nmod' && isWay(tokens, way, driving) ? wayOf(tokens, way, driving.verbs) : []))
  )

const isWay = (tokens: readonly Token[], way: Token, { ways }: { readonly ways: ReadonlySet<string> }): boolean =>
  under(tokens, way.index, 'case').some(({ lemma }) => ways.has(lemma))

function wayOf(tokens: readonly Token[], way: Token, verbs: ReadonlySet<string>): readonly Change[] {
  const driven = tokens[way.head]
  // "Thousands of people": what is counted is the object's.
  const object = driven?.relation === 'nmod' ? tokens[driven.head] : driven
  const verb = object && tokens[object.head]
  if (object?.relation !== 'obj' || verb?.tag !== 'VERB' || !verbs.has(verb.lemma)) return []
  return [{ index: way.index, head: verb.index, relation: 'obl' }]
}
