import { useEffect, useRef } from 'react'
import type { Queued } from './review-rows.ts'

/** The row that had the focus goes with the decision on it: once it is gone and the next is chosen, that has it. Gives where to say what was decided on. */
export function useFocusKept(list: { readonly current: HTMLUListElement | null }, rows: readonly Queued[], at: number) {
  const decidedOn = useRef<string>(undefined)
  useEffect(() => {
    const isGone = decidedOn.current !== undefined && rows.every(({ row }) => row.claim.id !== decidedOn.current)
    if (!isGone || (at < 0 && rows.length > 0)) return
    decidedOn.current = undefined
    list.current?.querySelectorAll<HTMLElement>('.queue-row')[Math.max(at, 0)]?.focus()
  })
  return decidedOn
}
