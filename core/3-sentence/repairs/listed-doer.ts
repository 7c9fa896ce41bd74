import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang } from './rehang.ts'

/** "Sudan army, RSF agree truce": behind a comma a name is no part of the noun before it, but stands beside it. */
export const listedDoer: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, token => listed(tokens, token))
  )

function listed(tokens: readonly Token[], { index, tag, head, relation }: Token): readonly Change[] {
  const first = tokens[head]
  if (tag !== 'PROPN' || relation !== 'compound' || !first || first.index >= index - 1 || !/^nsubj/.test(first.relation)) return []
  const verb = tokens[first.head]
  const comma = tokens[index - 1]
  return comma?.words === ',' && verb?.tag === 'VERB' && verb.index === index + 1 ? [{ index, relation: 'conj' }] : []
}
