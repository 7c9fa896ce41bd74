import type { Agreement } from '../../../core/5-claim/review/agreement.ts'
import { useRemote } from '../use-remote.ts'
import type { Decided, Pending, Queue, ReviewRule, TypeRows } from './review-rows.ts'

export type AskedReview = { readonly known: string | undefined; readonly area: string | undefined }

/** Claims to be looked at in an area as known on a day (with `second` those that others than this person decided on), the latest decisions, and how far people agree. */
export function useReview(asked: AskedReview & { readonly second: string | undefined }, round: number) {
  const words = new URLSearchParams(
    Object.entries({ limit: '100', ...asked }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
  const queue = useRemote<Queue>(`/reviews/queue?${words}`, round)
  const decided = useRemote<Decided>('/reviews?limit=50', round)
  const types = useRemote<TypeRows>('/types', 0)
  const agreement = useRemote<Agreement>('/reviews/agreement', round)
  const rule = useRemote<ReviewRule>('/reviews/rule', round)
  const pending = useRemote<Pending>(rule.value?.persons === 2 ? '/reviews/pending' : undefined, round)
  return { queue, decided, types, agreement, rule, pending }
}
