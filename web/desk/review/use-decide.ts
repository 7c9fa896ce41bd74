import { useEffect, useRef, useState } from 'react'
import type { ClaimFields, Decision } from '../../../core/5-claim/review/review.ts'
import { ask } from '../ask.ts'

/** A decision as it is sent, without who makes it. */
export type Deciding = {
  readonly decision: Decision
  readonly fields?: ClaimFields
  readonly other?: string
  readonly note?: string
}

/** Sends decisions one at a time; says what was refused, and which claims were decided on since the queue was asked for. */
export function useDecide(by: string) {
  const [fault, setFault] = useState<string>()
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  // What one person has decided on may wait for another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with the name
  useEffect(() => setDone(new Set()), [by])
  const busy = useRef(false)
  /** `then` is done, in one with what is shown, once the decision is kept. */
  const decide = async (claim: string, deciding: Deciding, then?: () => void): Promise<void> => {
    if (busy.current) return
    if (by.trim() === '') {
      setFault('Say who decides: every decision bears a name.')
      return
    }
    busy.current = true
    const answer = await ask(`/claims/${encodeURIComponent(claim)}/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...deciding, by: by.trim() })
    })
    busy.current = false
    setFault(
      answer.kind === 'ready' ? undefined : answer.kind === 'gone' ? 'The server does not answer: nothing was decided.' : answer.says
    )
    if (answer.kind === 'ready' && deciding.decision !== 'undo') setDone(before => new Set(before).add(claim))
    if (answer.kind === 'ready' && deciding.decision === 'undo') setDone(before => new Set([...before].filter(id => id !== claim)))
    if (answer.kind === 'ready') then?.()
  }
  return { decide, fault, done }
}
