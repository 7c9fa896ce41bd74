import type { ToldClaim } from '#event'
import { isEnding } from './decay.ts'

/** Whether a claim matters to days long after its own: what holds, what adds up, who took or left a place, and what hangs on a condition. */
export const isLasting = (claim: Pick<ToldClaim, 'kind' | 'type' | 'if' | 'terms'>): boolean =>
  claim.kind !== 'event' || isEnding(claim.type) || isWire(claim)

/** Whether a claim hangs on something, or what it tells of can be broken. */
export const isWire = ({ if: condition, terms }: Pick<ToldClaim, 'if' | 'terms'>): boolean =>
  condition !== null || (terms !== undefined && terms.length > 0)
