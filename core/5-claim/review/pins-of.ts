import { gather } from '#base'
import type { Review } from './review.ts'

/** What people said of whether a claim is about one thing with others. */
export type Pins = {
  /** Ids that it had in earlier codings, by which others may name it. */
  readonly was: readonly string[]
  /** Ids of claims about the same thing. */
  readonly same: readonly string[]
  /** Ids of claims about another thing. */
  readonly apart: readonly string[]
}

/** The pins of a claim from its reviews, the earliest first: of two decisions on one pair the last counts. Undefined when there are none. */
export function pinsOf(id: string, reviews: readonly Review[]): Pins | undefined {
  const last = new Map<string, 'same' | 'apart'>()
  const was = new Set<string>()
  for (const { decision, other, claim } of reviews) {
    if ((decision !== 'same' && decision !== 'apart') || other === null) continue
    last.set(other, decision)
    if (claim !== id) was.add(claim)
  }
  if (last.size === 0) return undefined
  const those = (decision: 'same' | 'apart'): readonly string[] => gather([...last], ([other, is]) => (is === decision ? other : [])).sort()
  return { was: [...was].sort(), same: those('same'), apart: those('apart') }
}
