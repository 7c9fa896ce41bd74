import type { ToldClaim } from '#event'
import { endings } from './decay.ts'

/** Whether a claim matters to days long after its own: what holds, what adds up, who took or left a place, and what hangs on a condition. */
export const isLasting = ({ kind, type, if: condition }: Pick<ToldClaim, 'kind' | 'type' | 'if'>): boolean =>
  kind !== 'event' || type in endings || condition !== null
