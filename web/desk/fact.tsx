import type { CSSProperties, ReactNode } from 'react'
import { stanceWords } from '../claims/say-claim.ts'
import { Dotted } from '../look/dotted.tsx'
import type { Family } from '../look/family.ts'
import { FamilyIcon } from '../look/family-icon.tsx'
import type { ClaimRef } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

export type ChooseClaim = (claim: ClaimRef, readWords: boolean) => void

type Props = {
  readonly family: Family
  /** Colour of who holds it. */
  readonly colour?: string | undefined
  readonly head: string
  readonly rest?: string | undefined
  readonly badge?: string | undefined
  readonly date?: string | undefined
  readonly lines: readonly (string | undefined)[]
  readonly claims: readonly ClaimRef[]
  /** Id of the chosen claim. */
  readonly chosen: string | undefined
  readonly choose: ChooseClaim
  /** Shows all that is known of it. */
  readonly showAll?: (() => void) | undefined
}

/** One thing that the situation says, which opens to the claims that it rests on. Opening it chooses the first of them. */
export function Fact({ family, colour, head, rest, badge, date, lines, claims, chosen, choose, showAll }: Props) {
  const holds = claims.some(({ id }) => id === chosen)
  const first = claims[0]
  return (
    <details className="fact" data-chosen={holds || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed as a button is */}
      <summary onClick={event => first && !holds && !isOpen(event.currentTarget) && choose(first, false)}>
        {colour ? (
          <span className="fact-holder" style={{ '--holder': colour } as CSSProperties} aria-hidden="true" />
        ) : (
          <FamilyIcon family={family} size={13} />
        )}
        <span className="fact-head" dir="auto">
          <strong>{head}</strong>
          {rest && <span> {rest}</span>}
          {badge && <span className="badge">{badge}</span>}
        </span>
        {date && <span className="fact-date">{date}</span>}
        <span className="fact-lines" dir="auto">
          {lines.filter(Boolean).join(' · ')}
        </span>
      </summary>
      <ClaimRefs claims={claims} chosen={chosen} choose={choose} />
      {showAll && (
        <button type="button" className="plain fact-all" onClick={showAll}>
          All about it
        </button>
      )}
    </details>
  )
}

const isOpen = (summary: HTMLElement): boolean => summary.parentElement?.hasAttribute('open') ?? false

const ClaimRefs = ({ claims, chosen, choose }: Pick<Props, 'claims' | 'chosen' | 'choose'>): ReactNode => (
  <ul className="claim-refs">
    {claims.map(claim => (
      <li key={`${claim.report} ${claim.id}`}>
        <button type="button" aria-pressed={claim.id === chosen} onClick={() => choose(claim, true)}>
          <q dir="auto">{claim.quote}</q>
          <span className="quiet" dir="auto">
            <Dotted
              parts={[
                claim.source.length > 0 ? `says ${claim.source.join(', quoting ')}` : claim.outlet,
                claim.published && sayDate(claim.published),
                claim.stance !== 'asserted' && stanceWords[claim.stance],
                claim.amended?.standing
              ]}
            />
          </span>
        </button>
      </li>
    ))}
  </ul>
)
