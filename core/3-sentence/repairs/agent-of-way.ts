import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Tankers were set alight by rebels": who did it is told of the verb, not of how things are then. */
export const agentOfWay: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, agent => (/^(?:obl|nmod)/.test(agent.relation) ? ofVerb(tokens, agent) : []))
  )

function ofVerb(tokens: readonly Token[], agent: Token): readonly Change[] {
  const state = tokens[agent.head]
  const verb = state && tokens[state.head]
  if (state?.tag !== 'ADJ' || verb?.tag !== 'VERB' || state.index < verb.index || !/^(?:xcomp|advmod|obj)/.test(state.relation)) return []
  const isPassive = under(tokens, verb.index, 'nsubj', 'aux').some(({ relation }) => relation.endsWith(':pass'))
  const isBy = under(tokens, agent.index, 'case').some(({ lemma }) => lemma === 'by')
  return isPassive && isBy ? [{ index: agent.index, head: verb.index, relation: 'obl' }] : []
}
