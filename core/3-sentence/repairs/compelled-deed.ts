import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Repair, rehang, under } from './rehang.ts'

/** "Forced 300 families to leave": behind a verb of compelling and its object the infinitive is what they are made to do, no purpose. */
export const compelledDeed: Repair = (tokens, { compelling }) =>
  rehang(
    tokens,
    gather(tokens, deed => (isCompelled(tokens, deed, compelling) ? [{ index: deed.index, relation: 'xcomp' }] : []))
  )

function isCompelled(tokens: readonly Token[], deed: Token, compelling: ReadonlySet<string>): boolean {
  const verb = tokens[deed.head]
  if (deed.relation !== 'advcl' || verb?.tag !== 'VERB' || !compelling.has(verb.lemma)) return false
  const to = under(tokens, deed.index, 'mark').find(({ tag }) => tag === 'PART')
  const object = under(tokens, verb.index, 'obj')[0]
  // "were forced by gunmen to leave"
  if (under(tokens, verb.index, 'nsubj').some(({ relation }) => relation === 'nsubj:pass')) return to !== undefined
  return to !== undefined && object !== undefined && object.index > verb.index && object.index < to.index
}
