import { useLayoutEffect, useRef, useState } from 'react'
import { sayActors, sayConfidence, sayFigure, sayPlaces, sayWhen, stanceWords } from '../claims/say-claim.ts'
import { Dotted } from '../look/dotted.tsx'
import { FamilyIcon } from '../look/family-icon.tsx'
import type { Entry } from '../picture/entry.ts'
import type { Pointed } from './use-pointed.ts'

type Props = {
  readonly pointed: Pointed
  /** Claims of the report. */
  readonly entries: readonly Entry[]
  readonly chosen: Entry | undefined
  readonly hold: () => void
  readonly leave: () => void
}

const most = 3
const id = 'mark-card'

/** What rests on the words that are pointed at: each claim in short, how surely it was read, and by which rule. */
export function MarkCard({ pointed: { mark }, entries, chosen, hold, leave }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ readonly left: number; readonly top: number }>()
  const indexes = (mark.dataset.claims ?? '').split(' ').map(Number)
  const all = entries.filter(({ index }) => indexes.includes(index)).sort((a, b) => Number(b === chosen) - Number(a === chosen))
  useLayoutEffect(() => {
    const box = card.current
    if (box) setAt(beside(mark.getClientRects()[0] ?? mark.getBoundingClientRect(), box.offsetWidth, box.offsetHeight))
    mark.setAttribute('aria-describedby', id)
    return () => mark.removeAttribute('aria-describedby')
  }, [mark])
  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className="mark-card"
      style={at ?? { visibility: 'hidden' }}
      onPointerEnter={hold}
      onPointerLeave={leave}
    >
      {all.slice(0, most).map(entry => (
        <OnWords key={entry.index} entry={entry} />
      ))}
      {all.length > most && <p className="quiet">{all.length - most} more here: press again to step through them</p>}
    </div>
  )
}

function OnWords({ entry: { claim, label, family } }: { readonly entry: Entry }) {
  const [rule = claim.rule, ...pattern] = claim.rule.split(': ')
  return (
    <div className="mark-claim">
      <p className="mark-what">
        <FamilyIcon family={family} size={13} />
        <strong>{label}</strong>
        {claim.stance !== 'asserted' && <span className={`badge stance-${claim.stance}`}>{stanceWords[claim.stance]}</span>}
      </p>
      <p dir="auto">
        <Dotted
          parts={[
            [sayActors(claim.by, 2), sayActors(claim.to, 2)].filter(Boolean).join(' → '),
            sayPlaces(claim),
            sayWhen(claim),
            claim.figures.map(sayFigure).join(', '),
            claim.source.length > 0 && `says ${sayActors(claim.source, 2)}`
          ]}
        />
      </p>
      <p className="quiet">{`read ${sayConfidence(claim.confidence)} (${claim.confidence.toFixed(2)}), ${claim.certainty}`}</p>
      <p className="quiet mark-rule">
        by the rule <b>{rule}</b>
        {pattern.length > 0 && <code>{pattern.join(': ')}</code>}
      </p>
    </div>
  )
}

const gap = 6

/** Below the words where there is room, else above; never out of the window. */
function beside(words: DOMRect, width: number, height: number): { readonly left: number; readonly top: number } {
  const below = words.bottom + gap
  const top = below + height > innerHeight - gap ? Math.max(gap, words.top - height - gap) : below
  return { left: Math.max(gap, Math.min(words.left, innerWidth - width - gap)), top }
}
