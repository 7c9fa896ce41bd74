import type { CSSProperties, ReactNode } from 'react'
import { stanceWords } from '../claims/say-claim.ts'
import { Dotted } from '../look/dotted.tsx'
import type { Family } from '../look/family.ts'
import { FamilyIcon } from '../look/family-icon.tsx'
import { actorPage, NameLink, placePage } from '../look/name-link.tsx'
import type { ClaimRef, Party, Spot } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

/** A name that leads to its page. */
export type FactName = { readonly name: string; readonly page: string }

/** The pages of parties and places, each once. */
export function factNames(parties: readonly Party[], spots: readonly Spot[]): readonly FactName[] {
  const all = [
    ...parties.map(party => ({ name: party.name, page: actorPage(party) })),
    ...spots.flatMap(spot => {
      const page = placePage(spot)
      return page === undefined ? [] : [{ name: spot.name, page }]
    })
  ]
  return [...new Map(all.map(each => [each.page, each])).values()]
}

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
  /** Who and what place it names, with their pages. */
  readonly names?: readonly FactName[] | undefined
  /** Shows all that is known of it. */
  readonly showAll?: (() => void) | undefined
}

/** One thing that the situation says, which opens to the claims that it rests on. Opening it chooses the first of them. */
export function Fact({ family, colour, head, rest, badge, date, lines, claims, chosen, choose, names = [], showAll }: Props) {
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
      {(showAll || names.length > 0) && (
        <p className="fact-ways">
          {showAll && (
            <button type="button" className="plain fact-all" onClick={showAll}>
              All about it
            </button>
          )}
          {names.map(({ name, page }) => (
            <NameLink key={page} page={page}>
              {name}
            </NameLink>
          ))}
        </p>
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
