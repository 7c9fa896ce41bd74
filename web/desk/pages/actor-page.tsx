import type { CSSProperties } from 'react'
import { Dotted } from '../../look/dotted.tsx'
import { actorPage, NameLink } from '../../look/name-link.tsx'
import { noSideColour, sideOf } from '../../look/side-colours.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { EventFact, sayType } from '../facts.tsx'
import { count } from '../say-situation.ts'
import type { Remote } from '../use-remote.ts'
import { Evidence } from './evidence.tsx'
import { HeldNow } from './held-now.tsx'
import { Months } from './months.tsx'
import type { ActorProfile, PageHow } from './page-rows.ts'
import { Section } from './section.tsx'
import { Wait } from './wait.tsx'

type Props = { readonly page: Remote<ActorProfile>; readonly how: PageHow }

const kinds: Readonly<Record<string, string>> = {
  person: 'Person',
  people: 'People',
  group: 'Armed group or party',
  organisation: 'Organisation',
  state: 'State',
  media: 'Outlet',
  unknown: 'Actor'
}

/** What kind of actor it is, in words. */
export const sayActorKind = (page: ActorProfile | undefined): string => kinds[page?.kind ?? 'unknown'] ?? 'Actor'

/** All that is told of an actor: names, sides, friends and foes with the words that say so, what it holds and what it did. */
export function ActorPage({ page: remote, how }: Props) {
  const page = remote.value
  if (!page) return <Wait of={remote} what="the page of this actor" />
  const { known } = page
  return (
    <>
      <p className="sheet-line">
        <span
          className="side-dot"
          style={{ '--holder': how.colours.get(sideOf(page)) ?? noSideColour } as CSSProperties}
          aria-hidden="true"
        />
        <Dotted
          parts={[
            page.side && page.side !== page.name ? `of the side of ${page.side}` : null,
            known?.class,
            known?.from || known?.to ? `${known.from ?? '…'}–${known.to ?? ''}` : null,
            `${count(page.claims, 'claim')}${page.more ? ' and more' : ''}`,
            `acts in ${page.acts}, is acted on in ${page.suffers}`
          ]}
        />
      </p>
      {known && (known.partOf || known.parts.length > 0) && (
        <p className="sheet-line quiet">
          {known.partOf && (
            <>
              part of <NameLink page={actorPage(known.partOf)}>{known.partOf.name}</NameLink>{' '}
            </>
          )}
          {known.parts.length > 0 && (
            <>
              {known.partOf && '· '}with{' '}
              {known.parts.slice(0, 8).map(part => (
                <NameLink key={part.id} page={actorPage(part)}>
                  {part.name}
                </NameLink>
              ))}
            </>
          )}
        </p>
      )}
      <div className="sheet-columns">
        <Stands page={page} how="against" title="Against" of={how} />
        <Stands page={page} how="with" title="With" of={how} />
      </div>
      <Stands page={page} how="harmed" title="People that it is said to have harmed" of={how} />
      <div className="sheet-columns">
        <HeldNow is={party => (page.id === null ? party.name === page.name : party.id === page.id)} how={how} />
        <Sides page={page} how={how} />
      </div>
      <Called page={page} />
      <Section name="What it did, and what was done to it" many={page.events.length}>
        <Months months={page.months} />
        <div className="sheet-facts">
          {page.events.map(row => (
            <EventFact key={row.id} row={row} {...how} />
          ))}
        </div>
      </Section>
    </>
  )
}

function Stands({
  page,
  how,
  title,
  of
}: {
  readonly page: ActorProfile
  readonly how: string
  readonly title: string
  readonly of: PageHow
}) {
  const rows = page.stands.filter(stand => stand.how === how)
  if (rows.length === 0) return how === 'harmed' ? null : <Section name={title} none="No report says so." />
  return (
    <Section name={title} many={rows.length}>
      <ul className="stands">
        {rows.map(({ party, deeds, first, last, types, claims }) => (
          <li key={`${party.id} ${party.name}`}>
            <details>
              <summary>
                <span
                  className="side-dot"
                  style={{ '--holder': of.colours.get(sideOf(party)) ?? noSideColour } as CSSProperties}
                  aria-hidden="true"
                />
                <strong dir="auto">{party.name}</strong>
                <span className="stand-many">{deeds}</span>
                <span className="quiet">
                  <Dotted
                    parts={[
                      types
                        .slice(0, 2)
                        .map(type => sayType(type, of.labels))
                        .join(', '),
                      saySpan(first, last)
                    ]}
                  />
                </span>
              </summary>
              <Evidence claims={claims} more={deeds > claims.length} choose={of.choose} />
              <p className="stand-link">
                <NameLink page={actorPage(party)}>Page of {party.name}</NameLink>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** "4 to 9 Mar 2024", in the words of dates. */
const saySpan = (first: string | null, last: string | null): string =>
  first === null || last === null ? '' : first === last ? sayDate(first) : `${sayDate(first)} to ${sayDate(last)}`

const Sides = ({ page, how }: { readonly page: ActorProfile; readonly how: PageHow }) => (
  <Section name="Its side, over time" none={page.sides.length === 0 ? 'No report puts it on a side.' : undefined}>
    {page.sides.length > 0 && (
      <ul className="sides">
        {page.sides.map(({ side, first, last, claims }) => (
          <li key={side}>
            <span className="side-dot" style={{ '--holder': how.colours.get(side) ?? noSideColour } as CSSProperties} aria-hidden="true" />
            <strong dir="auto">{side}</strong>
            <span className="quiet">
              <Dotted parts={[`in reports of ${saySpan(first, last) || 'no date'}`, count(claims, 'claim')]} />
            </span>
          </li>
        ))}
      </ul>
    )}
  </Section>
)

function Called({ page }: { readonly page: ActorProfile }) {
  const said = new Set(page.called.map(({ words }) => words.toLowerCase()))
  const others = (page.known?.aliases ?? []).filter(alias => !said.has(alias.toLowerCase()) && alias !== page.name)
  return (
    <Section name="What it is called">
      <p className="called">
        {page.called.map(({ words, claims }) => (
          <span key={words} className="chip" dir="auto">
            {words} <small>{claims}</small>
          </span>
        ))}
        {others.map(alias => (
          <span key={alias} className="chip unseen" dir="auto">
            {alias}
          </span>
        ))}
      </p>
      {others.length > 0 && <p className="quiet">With a number: in so many claims. Without: known by the lexicon, in no report yet.</p>}
    </Section>
  )
}
