import { useState } from 'react'
import type { Review } from '../../../core/5-claim/review/review.ts'
import { ask } from '../ask.ts'
import { count } from '../say-situation.ts'
import type { Queue } from './review-rows.ts'

type Props = {
  readonly by: string
  readonly surer: Queue['surer']
  readonly asked: { readonly known: string | undefined; readonly area: string | undefined }
}

type Done = { readonly rows: readonly Review[] }

/** Accepts all that is read surely enough, and takes all of that back. */
export function BulkAccept({ by, surer, asked }: Props) {
  const [above, setAbove] = useState(0.9)
  const [done, setDone] = useState<readonly Review[]>()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const many = surer.find(each => each.above === above)?.claims ?? 0
  const send = async (body: object): Promise<readonly Review[] | undefined> => {
    if (by.trim() === '') {
      setFault('Say who decides: every decision bears a name.')
      return undefined
    }
    setBusy(true)
    const answer = await ask<Done>('/reviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, by: by.trim() })
    })
    setBusy(false)
    setFault(
      answer.kind === 'ready' ? undefined : answer.kind === 'gone' ? 'The server does not answer: nothing was decided.' : answer.says
    )
    return answer.kind === 'ready' ? answer.value.rows : undefined
  }
  const accept = async () => {
    const rows = many === 0 || busy ? undefined : await send({ decision: 'accept', above, ...asked })
    if (rows) setDone(rows)
  }
  const undo = async () => {
    const rows = !done || busy ? undefined : await send({ decision: 'undo', reviews: done.map(({ claim, id }) => ({ claim, id })) })
    if (rows) setDone(undefined)
  }
  return (
    <div className="bulk">
      <label>
        <span>All read at</span>{' '}
        <select value={above} onChange={event => setAbove(Number(event.target.value))}>
          {surer.map(each => (
            <option key={each.above} value={each.above}>
              {Math.round(each.above * 100)} % or surer: {each.claims}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="boxed" aria-disabled={many === 0 || busy} onClick={() => void accept()}>
        Accept {many}
      </button>
      {done && (
        <span role="status">
          {count(done.length, 'claim')} accepted.{' '}
          <button type="button" className="plain" onClick={() => void undo()}>
            Take all back
          </button>
        </span>
      )}
      {fault && (
        <p className="review-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
