import { Fragment, useEffect, useRef, useState } from 'react'
import { sayConfidence, stanceWords } from '../../claims/say-claim.ts'
import { Dotted } from '../../look/dotted.tsx'
import { NameLink } from '../../look/name-link.tsx'
import type { ClaimRef, Joined } from '../../picture/picture.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { type FactName, factNames } from '../fact.tsx'
import { useDecide } from '../review/use-decide.ts'
import { useReviewer } from '../review/use-reviewer.ts'
import { count, sayDispute, sayFigures } from '../say-situation.ts'
import { citeEvent } from './cite-event.ts'
import { Numbers } from './numbers.tsx'
import { SameForm } from './same-form.tsx'

/** An event, or a state that holds. */
export type Shown = Omit<Joined, 'kind'>

type Props = {
  readonly shown: Shown
  readonly says: (type: string) => string
  /** Others that it may be one thing with. */
  readonly others: readonly Shown[]
  readonly choose: (claim: ClaimRef) => void
  readonly close: () => void
}

/** All that is known of one thing: each voice with its words, the numbers with who gives them, where they disagree, and how to cite it. */
export function EventDialog({ shown, says, others, choose, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [by, setBy] = useReviewer()
  const { decide, fault } = useDecide(by)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const first = shown.claims[0]
  return (
    <dialog ref={dialog} className="event-dialog" aria-labelledby="event-title" onClose={close}>
      <header>
        <h2 id="event-title">{says(shown.type)}</h2>
        <button type="button" className="plain" aria-label="Close" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <p className="event-line" dir="auto">
        <Linked names={factNames(shown.by, [])} />
        {shown.to.length > 0 && ' → '}
        <Linked names={factNames(shown.to, [])} />
        {shown.by.length + shown.to.length > 0 && ' · '}
        <Linked names={factNames([], shown.at)} />
        {shown.at.length > 0 && ' · '}
        <Dotted parts={[shown.on ? sayDate(shown.on.date) : 'undated', sayFigures(shown.figures)]} />
      </p>
      <p className="quiet">
        <Dotted
          parts={[
            stanceWords[shown.stance],
            `${count(shown.claims.length, 'claim')} of ${count(shown.reports, 'report')}, ${count(shown.origins, 'independent origin')}`,
            `read ${sayConfidence(shown.confidence)}`,
            sayDispute(shown)
          ]}
        />
      </p>
      <Cite text={citeEvent(shown, says(shown.type))} />
      <section aria-label="Who says so">
        <h3>Who says so</h3>
        {shown.voices.map(voice => (
          <Voice
            key={voice.name}
            name={voice.name}
            because={voice.because}
            claims={shown.claims.filter(({ origin }) => origin === voice.name)}
            choose={choose}
            part={
              shown.claims.length > 1 && first
                ? claim =>
                    void decide(claim.id, { decision: 'apart', other: claim.id === first.id ? (shown.claims[1]?.id ?? '') : first.id })
                : undefined
            }
          />
        ))}
      </section>
      {shown.figures.some(({ values }) => values.length > 0) && <Numbers figures={shown.figures} />}
      {first && (
        <section aria-label="One thing or several">
          <h3>One thing or several</h3>
          {shown.reasons.length > 0 && (
            <ul className="event-reasons">
              {shown.reasons.map(({ claim, with: other, says: because }) => (
                <li key={`${claim} ${other}`}>{because.join(', ')}</li>
              ))}
            </ul>
          )}
          <SameForm others={others} says={says} by={by} setBy={setBy} join={other => void decide(first.id, { decision: 'same', other })} />
          {fault && (
            <p className="review-fault" role="alert">
              {fault}
            </p>
          )}
        </section>
      )}
    </dialog>
  )
}

/** Names that lead to their pages, with commas between. */
const Linked = ({ names }: { readonly names: readonly FactName[] }) =>
  names.map(({ name, page }, index) => (
    <Fragment key={page}>
      {index > 0 && ', '}
      <NameLink page={page}>{name}</NameLink>
    </Fragment>
  ))

function Cite({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false)
    )
  return (
    <div className="event-cite">
      <p dir="auto">{text}</p>
      <button type="button" onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </button>
    </div>
  )
}

type VoiceProps = {
  readonly name: string
  readonly because: readonly string[]
  readonly claims: readonly ClaimRef[]
  readonly choose: Props['choose']
  readonly part: ((claim: ClaimRef) => void) | undefined
}

const Voice = ({ name, because, claims, choose, part }: VoiceProps) => (
  <div className="voice">
    <h4 dir="auto">
      {name} {because.length > 0 && <span className="quiet">({because.join('; ')})</span>}
    </h4>
    <ul>
      {claims.map(claim => (
        <li key={`${claim.report} ${claim.id}`} data-amended={claim.amended ? true : undefined}>
          <q dir="auto">{claim.quote}</q>
          <span className="quiet">
            <Dotted
              parts={[
                claim.stance !== 'asserted' && stanceWords[claim.stance],
                claim.amended?.standing,
                claim.outlet,
                claim.published ? sayDate(claim.published) : 'undated'
              ]}
            />
          </span>
          <span className="voice-ways">
            <button type="button" className="plain" onClick={() => choose(claim)}>
              Read it
            </button>
            {part && (
              <button type="button" className="plain" onClick={() => part(claim)}>
                Not about this
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  </div>
)
