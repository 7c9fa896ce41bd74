import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { moveBy } from '../../claims/move-by.ts'
import { sayActors, sayConfidence, sayFigure, sayPlaces, sayWhen } from '../../claims/say-claim.ts'
import { Dotted } from '../../look/dotted.tsx'
import { familyOf } from '../../look/family.ts'
import { FamilyIcon } from '../../look/family-icon.tsx'
import type { Entry } from '../../picture/entry.ts'
import type { LineClaim } from '../../picture/picture.ts'
import { sayWait } from '../say-wait.ts'
import type { Remote } from '../use-remote.ts'
import { DecideBar } from './decide-bar.tsx'
import { DecidedList } from './decided-list.tsx'
import type { Decided, Queue, Queued, TypeRows } from './review-rows.ts'
import { type Deciding, useDecide } from './use-decide.ts'
import { useReviewer } from './use-reviewer.ts'

type Props = {
  readonly queue: Remote<Queue>
  readonly decided: Remote<Decided>
  readonly types: Remote<TypeRows>
  /** All claims of the picture, for what their reports name. */
  readonly entries: readonly Entry[]
  /** Id of the chosen claim. */
  readonly chosen: string | undefined
  readonly choose: (queued: Queued) => void
}

/** Claims that nobody has looked at, the most doubtful on which the most hangs first, and what may be decided on each by one key. */
export function ReviewPanel({ queue, decided, types, entries, chosen, choose }: Props) {
  const [by, setBy] = useReviewer()
  const { decide, fault, done } = useDecide(by)
  const [correcting, setCorrecting] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const rows = useMemo(() => (queue.value?.rows ?? []).filter(({ row }) => !done.has(row.claim.id)), [queue.value, done])
  const says = useSays(types.value)
  const at = rows.findIndex(({ row }) => row.claim.id === chosen)
  // The row that had the focus goes with the decision on it: once it is gone and the next is chosen, that has it.
  const decidedOn = useRef<string>(undefined)
  useEffect(() => {
    const isGone = decidedOn.current !== undefined && rows.every(({ row }) => row.claim.id !== decidedOn.current)
    if (!isGone || (at < 0 && rows.length > 0)) return
    decidedOn.current = undefined
    list.current?.querySelectorAll<HTMLElement>('.queue-row')[Math.max(at, 0)]?.focus()
  })
  const go = (to: number) => {
    const next = rows[to]
    if (!next) return
    setCorrecting(false)
    choose(next)
    list.current?.querySelectorAll<HTMLElement>('.queue-row')[to]?.focus()
  }
  const decideOn = (index: number, deciding: Deciding) => {
    const row = rows[index]?.row
    if (!row) return
    void decide(row.claim.id, deciding, () => {
      setCorrecting(false)
      decidedOn.current = row.claim.id
      // The next takes the place of the one that is gone.
      const next = rows[index + 1] ?? rows[index - 1]
      if (next) choose(next)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = event.key.startsWith('Arrow') ? moveBy(event.key, at, rows.length) : undefined
    if (to !== undefined) go(to)
    else if (at >= 0 && event.key === 'a') decideOn(at, { decision: 'accept' })
    else if (at >= 0 && event.key === 'r') decideOn(at, { decision: 'reject' })
    else if (at >= 0 && event.key === 'c') setCorrecting(true)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the same commands
    <div className="review" onKeyDown={onKeyDown} aria-busy={queue.loading}>
      <p className="review-by">
        <label>
          <span>Decided by</span>
          <input type="text" value={by} autoComplete="name" placeholder="your name" onChange={event => setBy(event.target.value)} />
        </label>
        <span className="quiet">
          <kbd>↓</kbd> next <kbd>a</kbd> accept <kbd>r</kbd> reject <kbd>c</kbd> correct
        </span>
      </p>
      {fault && (
        <p className="review-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="review-scroll">
        {!queue.value && <p className="nothing">{sayWait(queue, 'what is to be looked at')}</p>}
        {queue.value && rows.length === 0 && <p className="nothing">Nothing is left to be looked at here.</p>}
        <ul ref={list} aria-label="To be looked at" className="queue">
          {rows.map(({ row, urgency }, index) => (
            <li key={row.claim.id} data-chosen={index === at || undefined}>
              <button type="button" className="queue-row" aria-pressed={index === at} onClick={() => go(index)}>
                <QueueLine claim={row.claim} says={says(row.claim.type)} outlet={row.report.outlet} urgency={urgency} />
              </button>
              {index === at && (
                <DecideBar
                  claim={row.claim}
                  types={types.value?.rows ?? []}
                  named={namedIn(entries, row.claim)}
                  correcting={correcting}
                  setCorrecting={setCorrecting}
                  decide={deciding => decideOn(index, deciding)}
                />
              )}
            </li>
          ))}
        </ul>
        {decided.value && (
          <DecidedList
            decided={decided.value}
            says={says}
            undo={review => void decide(review.claim, { decision: 'undo', other: review.id })}
          />
        )}
      </div>
    </div>
  )
}

/** Types in plain words. */
function useSays(types: TypeRows | undefined): (type: string) => string {
  const words = useMemo(() => new Map(types?.rows.map(({ type, says }) => [type, says])), [types])
  return type => words.get(type) ?? type
}

type LineProps = { readonly claim: LineClaim; readonly says: string; readonly outlet: string | null; readonly urgency: number }

const QueueLine = ({ claim, says, outlet, urgency }: LineProps) => (
  <>
    <span className="queue-head">
      <FamilyIcon family={familyOf(claim.type)} size={13} />
      <strong>{says}</strong>
      <span className="quiet" title={`urgency ${urgency}`}>
        {sayConfidence(claim.confidence)}
      </span>
    </span>
    <span className="queue-line" dir="auto">
      <Dotted
        parts={[
          [sayActors(claim.by), sayActors(claim.to)].filter(Boolean).join(' → '),
          sayPlaces(claim),
          claim.figures.map(sayFigure).join(', '),
          sayWhen(claim),
          claim.source.length > 0 ? `says ${sayActors(claim.source)}` : outlet
        ]}
      />
    </span>
    <q className="queue-quote" dir="auto">
      {claim.quote}
    </q>
  </>
)

/** What the claim's report names. */
function namedIn(entries: readonly Entry[], { id }: LineClaim) {
  const { actors = [], places = [] } = entries.find(({ claim }) => claim.id === id)?.report.mentions ?? {}
  return { actors, places }
}
