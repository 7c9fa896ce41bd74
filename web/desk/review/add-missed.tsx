import { useState } from 'react'
import { blankClaim } from '../../../core/5-claim/review/blank-claim.ts'
import type { ClaimFields } from '../../../core/5-claim/review/review.ts'
import type { LineWords, PictureReport } from '../../picture/picture.ts'
import { ask } from '../ask.ts'
import { CorrectForm } from './correct-form.tsx'
import type { TypeRow } from './review-rows.ts'

type Props = {
  readonly by: string
  /** The report whose words are shown, and its key. */
  readonly report: PictureReport | undefined
  readonly reportKey: string | undefined
  readonly types: readonly TypeRow[]
  readonly done: (claim: string) => void
  readonly close: () => void
}

/** A claim that the reader missed, written down from the words of the report that is shown. */
export function AddMissed({ by, report, reportKey, types, done, close }: Props) {
  const [quote, setQuote] = useState<LineWords>()
  const [fault, setFault] = useState<string>()
  if (!report || reportKey === undefined) return <p className="nothing">Open a report first: a claim is added to its words.</p>
  const send = async (fields: ClaimFields) => {
    if (by.trim() === '') return setFault('Say who adds it: every decision bears a name.')
    const answer = await ask<{ readonly claim: string }>(`/reports/${encodeURIComponent(reportKey)}/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ by: by.trim(), span: quote?.span, fields })
    })
    if (answer.kind === 'ready') return done(answer.value.claim)
    setFault(answer.kind === 'gone' ? 'The server does not answer: nothing was added.' : answer.says)
  }
  return (
    <section className="add-missed" aria-label="A claim that was missed">
      <h3 dir="auto">
        A claim that was missed <span className="quiet">in {report.report.title ?? report.report.id}</span>
      </h3>
      {fault && (
        <p className="review-fault" role="alert">
          {fault}
        </p>
      )}
      <CorrectForm
        claim={quote ? { ...blankClaim, quote: quote.words, span: quote.span } : blankClaim}
        types={types}
        named={{ actors: report.mentions.actors, places: report.mentions.places }}
        send={fields => void send(fields)}
        cancel={close}
        quote={{ words: quote, set: setQuote }}
      />
    </section>
  )
}
