import type { ToldClaim } from '#event'

/** Whether a claim matters to days long after its own: what holds, what adds up, who took a place, and what hangs on a condition. */
export const isLasting = ({ kind, type, if: condition }: Pick<ToldClaim, 'kind' | 'type' | 'if'>): boolean =>
  kind !== 'event' || type === 'COERCE/seize' || condition !== null
