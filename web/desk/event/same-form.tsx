import { type FormEvent, useState } from 'react'
import { sayDate } from '../../timeline/say-date.ts'
import { sayParties, saySpots } from '../say-situation.ts'
import type { Shown } from './event-dialog.tsx'

type Props = {
  readonly others: readonly Shown[]
  readonly says: (type: string) => string
  readonly by: string
  readonly setBy: (name: string) => void
  /** Takes the id of a claim of the other. */
  readonly join: (other: string) => void
}

/** Lets a person say that this is one thing with another. */
export function SameForm({ others, says, by, setBy, join }: Props) {
  const [other, setOther] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (other) join(other)
  }
  return (
    <form className="same-form" onSubmit={send}>
      <label>
        <span>It is the same as</span>
        <select value={other} onChange={event => setOther(event.target.value)}>
          <option value="">…</option>
          {others.map(each => (
            <option key={each.id} value={each.claims[0]?.id ?? ''}>
              {[says(each.type), sayParties(each.by), saySpots(each.at), each.on ? sayDate(each.on.date) : 'undated']
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Decided by</span>
        <input type="text" value={by} autoComplete="name" placeholder="your name" onChange={event => setBy(event.target.value)} />
      </label>
      <button type="submit" aria-disabled={!other}>
        Join them
      </button>
    </form>
  )
}
