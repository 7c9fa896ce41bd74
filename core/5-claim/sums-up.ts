import { type Sentence, summedClause } from '#sentence'
import type { Match } from './match.ts'

/** "hit the port, their fifth raid in a week": a noun beside a clause that tells again what the clause told. */
export function sumsUp(sentence: Sentence, told: Match, again: Match): boolean {
  const clause = summedClause(sentence, again.frame.anchor)
  const deed = sentence.tokens[told.frame.anchor]!
  return (
    told !== again &&
    clause !== undefined &&
    deed.index < again.frame.anchor &&
    (clause === deed.index || clause === deed.head) &&
    told.compiled.type.split('/')[0] === again.compiled.type.split('/')[0]
  )
}
