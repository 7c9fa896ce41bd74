import { useMemo, useRef } from 'react'
import { type Remote, useRemote } from '../use-remote.ts'
import type { ListName } from './list-choice.ts'
import { type Outline, type Row, readRows } from './read-rows.ts'

export type OutlineRows = { readonly remote: Remote<Outline>; readonly rows: readonly Row[] | undefined }

/** What a list is made of: the rows of all events, states and tolls, or of all claims. Asked for when a list first needs them, and again in each round. */
export function useOutlines(
  of: ListName | undefined,
  round: number,
  labels: Readonly<Record<string, string>>
): OutlineRows & {
  readonly source: 'events' | 'claims' | undefined
} {
  const source = of === undefined || of === 'tripwires' ? undefined : of === 'claims' || of === 'sources' ? 'claims' : 'events'
  const events = useRows('events', source === 'events', round, labels)
  const claims = useRows('claims', source === 'claims', round, labels)
  return { source, ...(source === 'claims' ? claims : events) }
}

function useRows(of: 'events' | 'claims', isAsked: boolean, round: number, labels: Readonly<Record<string, string>>): OutlineRows {
  // What was read once stays: whoever comes back to the list need not wait.
  const wasAsked = useRef(false)
  const heldRound = useRef(round)
  if (isAsked) {
    wasAsked.current = true
    heldRound.current = round
  }
  const remote = useRemote<Outline>(wasAsked.current ? `/outline?of=${of}` : undefined, heldRound.current)
  const rows = useMemo(() => remote.value && readRows(remote.value, labels), [remote.value, labels])
  return { remote, rows }
}
