import { useState } from 'react'
import { ask } from '../ask.ts'
import type { ReviewRule } from './review-rows.ts'

type Props = { readonly rule: ReviewRule; readonly by: string; readonly mayChange: boolean; readonly changed: () => void }

/** How many people must decide alike, and the way to change it for whoever may. */
export function RuleLine({ rule: { persons, by: said }, by, mayChange, changed }: Props) {
  const [fault, setFault] = useState<string>()
  const [wanted, setWanted] = useState<1 | 2>()
  const set = async (next: 1 | 2) => {
    if (by.trim() === '') return setFault('Say who decides: a change of the rule bears a name.')
    setWanted(next)
    const answer = await ask('/reviews/rule', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persons: next, by: by.trim() })
    })
    if (answer.kind === 'ready') changed()
    else setWanted(undefined)
    setFault(answer.kind === 'ready' ? undefined : answer.kind === 'gone' ? 'The server does not answer.' : answer.says)
  }
  if (!mayChange && persons === 1) return null
  return (
    <section className="rule-line" aria-label="How many must agree">
      <label>
        <input
          type="checkbox"
          checked={(wanted ?? persons) === 2}
          disabled={!mayChange}
          onChange={event => void set(event.target.checked ? 2 : 1)}
        />{' '}
        Two people must agree before a decision counts
        {said !== null && <span className="quiet"> ({said})</span>}
      </label>
      {fault && (
        <p className="review-fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}
