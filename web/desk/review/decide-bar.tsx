import { useState } from 'react'
import type { LineClaim } from '../../picture/picture.ts'
import type { Named } from './correct-claim.ts'
import { CorrectForm } from './correct-form.tsx'
import type { TypeRow } from './review-rows.ts'
import type { Deciding } from './use-decide.ts'

type Props = {
  readonly claim: LineClaim
  readonly types: readonly TypeRow[]
  readonly named: Named
  readonly correcting: boolean
  readonly setCorrecting: (correcting: boolean) => void
  readonly decide: (deciding: Deciding) => void
}

/** What a person may decide on a claim. */
export function DecideBar({ claim, types, named, correcting, setCorrecting, decide }: Props) {
  const [note, setNote] = useState('')
  const withNote = (deciding: Deciding): Deciding => (note.trim() === '' ? deciding : { ...deciding, note: note.trim() })
  return (
    <div className="decide-bar">
      <p className="decide-ways">
        <button type="button" aria-keyshortcuts="a" onClick={() => decide(withNote({ decision: 'accept' }))}>
          Accept
        </button>
        <button type="button" aria-keyshortcuts="r" onClick={() => decide(withNote({ decision: 'reject' }))}>
          Reject
        </button>
        <button type="button" aria-keyshortcuts="c" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          Correct …
        </button>
        <input
          type="text"
          aria-label="Why (may stay empty)"
          placeholder="why, if you like"
          value={note}
          onChange={event => setNote(event.target.value)}
        />
      </p>
      {correcting && (
        <CorrectForm
          key={claim.id}
          claim={claim}
          types={types}
          named={named}
          send={fields => decide(withNote({ decision: 'correct', fields }))}
          cancel={() => setCorrecting(false)}
        />
      )}
    </div>
  )
}
