import type { CSSProperties } from 'react'
import { actorPage, NameLink } from '../../look/name-link.tsx'
import { noSideColour, sideOf } from '../../look/side-colours.ts'
import type { ClaimRef, Control } from '../../picture/picture.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { readDay, writeDay } from '../days.ts'
import { saySpot } from '../say-situation.ts'
import { Evidence } from './evidence.tsx'
import type { PageHow } from './page-rows.ts'
import { Section } from './section.tsx'

type Props = {
  readonly rows: readonly Control[]
  readonly at: string
  readonly name: string
  readonly evidence: readonly ClaimRef[]
  readonly how: PageHow
}

/** Who held a place from when until when: a band of colours over time, and under it each holder with the words that say so. */
export function HeldWhen({ rows, at, name, evidence, how }: Props) {
  return (
    <Section name="Who held it when" none={rows.length === 0 ? 'No report says who holds it.' : undefined}>
      {rows.slice(0, mostPlaces).map(row => (
        <Held
          key={`${row.place.key} ${row.place.part}`}
          row={row}
          at={at}
          evidence={evidence}
          how={how}
          title={rows.length > 1 || row.place.name !== name}
        />
      ))}
      {rows.length > mostPlaces && <p className="quiet">and {rows.length - mostPlaces} more places in it</p>}
    </Section>
  )
}

const mostPlaces = 12

type HeldProps = Omit<Props, 'rows' | 'name'> & { readonly row: Control; readonly title: boolean }

function Held({ row, at, evidence: all, how, title }: HeldProps) {
  const last = readDay(at) ?? 0
  const spans = row.intervals.map(interval => {
    const from = readDay(interval.from) ?? last
    return { ...interval, from, to: interval.until === null ? Math.max(last, from + 1) : (readDay(interval.until) ?? last) }
  })
  const first = Math.min(...spans.map(({ from }) => from))
  const end = Math.max(...spans.map(({ to }) => to), first + 1)
  const colour = (holder: Control['holder']) => how.colours.get(sideOf(holder)) ?? noSideColour
  return (
    <div className="held">
      {title && <h4 dir="auto">{saySpot(row.place)}</h4>}
      <div className="held-band" aria-hidden="true">
        {spans.map(({ holder, from, to }) => (
          <i
            key={`${from} ${holder.name}`}
            style={
              {
                '--holder': colour(holder),
                '--from': (from - first) / (end - first),
                '--wide': (to - from) / (end - first)
              } as CSSProperties
            }
            title={holder.name}
            data-disputed={(to === last && row.standing === 'disputed') || undefined}
          />
        ))}
      </div>
      <p className="held-days quiet" aria-hidden="true">
        <span>{sayDate(writeDay(first))}</span>
        <span>{sayDate(writeDay(end))}</span>
      </p>
      <ul className="held-rows">
        {row.intervals.toReversed().map(({ holder, from, until, claims, endedBy }, index) => (
          <li key={`${from} ${holder.name}`}>
            <details>
              <summary>
                <span className="side-dot" style={{ '--holder': colour(holder) } as CSSProperties} aria-hidden="true" />
                <strong dir="auto">{holder.name}</strong>
                <span className="quiet">
                  from {sayDate(from)} {until ? `to ${sayDate(until)}` : 'on'}
                  {index === 0 && row.standing !== 'current' && <span className="badge">{row.standing}</span>}
                </span>
              </summary>
              <Evidence claims={pick(all, claims)} choose={how.choose} />
              {pick(all, endedBy).length > 0 && (
                <>
                  <p className="quiet held-end">What ended it</p>
                  <Evidence claims={pick(all, endedBy)} choose={how.choose} />
                </>
              )}
              <p className="stand-link">
                <NameLink page={actorPage(holder)}>Page of {holder.name}</NameLink>
              </p>
            </details>
          </li>
        ))}
      </ul>
      {row.others.length > 0 && (
        <div className="held-others">
          <p className="quiet">Others who are said to hold it:</p>
          {row.others.map(({ holder, claims }) => (
            <div key={holder.name}>
              <NameLink page={actorPage(holder)}>{holder.name}</NameLink>
              <Evidence claims={claims} choose={how.choose} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const pick = (claims: readonly ClaimRef[], ids: readonly string[]): readonly ClaimRef[] => claims.filter(({ id }) => ids.includes(id))
