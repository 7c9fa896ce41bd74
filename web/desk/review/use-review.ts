import { useRemote } from '../use-remote.ts'
import type { Decided, Queue, TypeRows } from './review-rows.ts'

type Asked = { readonly known: string | undefined; readonly area: string | undefined }

/** Claims to be looked at in an area as known on a day, and the latest decisions; nothing is asked while `asked` is absent. */
export function useReview(asked: Asked | undefined, round: number) {
  const words = new URLSearchParams(
    Object.entries({ limit: '100', ...asked }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
  const queue = useRemote<Queue>(asked && `/reviews/queue?${words}`, round)
  const decided = useRemote<Decided>(asked && '/reviews?limit=50', round)
  const types = useRemote<TypeRows>(asked && '/types', 0)
  return asked && { queue, decided, types }
}
