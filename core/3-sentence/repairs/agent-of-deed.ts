import type { Token } from '../sentence.ts'
import { type Repair, rehang, under } from './rehang.ts'

/** "condemned the bombing of Sanaa by Saudi warplanes": after the object of a deed, "by" says who did that, not how it was condemned. */
export const agentOfDeed: Repair = tokens => {
  let mended = tokens
  for (const agent of tokens) {
    const deed = deedBefore(mended, agent)
    if (deed) mended = rehang(mended, [{ index: agent.index, head: deed.index, relation: 'nmod' }])
  }
  return mended
}

function deedBefore(tokens: readonly Token[], agent: Token): Token | undefined {
  const verb = tokens[agent.head]
  if (!/^obl/.test(agent.relation) || !/^(?:NOUN|PROPN)$/.test(agent.tag) || verb?.tag !== 'VERB') return undefined
  if (under(tokens, verb.index, 'nsubj', 'aux').some(({ relation }) => relation.endsWith(':pass'))) return undefined
  const by = under(tokens, agent.index, 'case')[0]
  const object = under(tokens, verb.index, 'obj').findLast(({ index }) => index < agent.index)
  if (by?.lemma !== 'by' || object?.tag !== 'NOUN' || under(tokens, agent.index, 'nummod').length > 0) return undefined
  const suffering = under(tokens, object.index, 'nmod').find(({ index }) => index < agent.index)
  const of = suffering && under(tokens, suffering.index, 'case')[0]
  return of && /^(?:of|on|against)$/.test(of.lemma) && by.index > suffering.index && by.index - suffering.index <= 3 ? object : undefined
}
