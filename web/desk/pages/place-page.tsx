import { Dotted } from '../../look/dotted.tsx'
import { familyOf } from '../../look/family.ts'
import type { Situation } from '../../picture/picture.ts'
import { EventFact, HoldingFact, TollFact } from '../facts.tsx'
import { count } from '../say-situation.ts'
import type { Remote } from '../use-remote.ts'
import { HeldWhen } from './held-when.tsx'
import type { PageHow, PlaceProfile } from './page-rows.ts'
import { Section } from './section.tsx'
import { Wait } from './wait.tsx'

type Props = { readonly page: Remote<PlaceProfile>; readonly how: PageHow; readonly showInArea: (area: string) => void }

const precisions: Readonly<Record<string, string>> = {
  site: 'Site',
  town: 'Town',
  area: 'Area',
  road: 'Road',
  border: 'Border',
  province: 'Province',
  country: 'Country',
  unresolved: 'Place'
}

/** What kind of place it is, in words. */
export const sayPlaceKind = (page: PlaceProfile | undefined): string => precisions[page?.precision ?? ''] ?? 'Place'

const countries = new Intl.DisplayNames(['en'], { type: 'region' })
const sayCountry = (code: string | null): string | undefined => (code && /^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined)

const isFlight = (type: string): boolean => type === 'displaced' || type === 'hosted' || type === 'hosting' || type.startsWith('DISPLACE')

/** All that is told of a place: who held it when, what happened, who fled, and what it is called. */
export function PlacePage({ page: remote, how, showInArea }: Props) {
  const page = remote.value
  if (!page) return <Wait of={remote} what="the page of this place" />
  const { situation } = page
  const fled = situation.events.filter(({ type }) => isFlight(type))
  const others = situation.events.filter(({ type }) => !isFlight(type))
  const tolls = situation.tolls.filter(({ type }) => !isFlight(type))
  const flights = situation.tolls.filter(({ type }) => isFlight(type))
  const states = [...situation.sieges, ...situation.contested, ...situation.presences]
  return (
    <>
      <p className="sheet-line">
        <Dotted
          parts={[
            [page.within === page.name ? null : page.within, sayCountry(page.country)].filter(Boolean).join(', '),
            page.lat === null || page.lon === null ? 'on no map' : `${page.lat.toFixed(2)}, ${page.lon.toFixed(2)}`,
            page.radiusKm ? `known to ${page.radiusKm} km` : null,
            `${count(page.claims, 'claim')}${page.more ? ' and more' : ''}`
          ]}
        />{' '}
        <button type="button" className="plain" onClick={() => showInArea(page.key)}>
          Show the situation here
        </button>
      </p>
      <HeldWhen rows={situation.control} at={situation.at} name={page.name} evidence={page.evidence} how={how} />
      {states.length > 0 && (
        <Section name="Besieged, contested, present" many={states.length}>
          <div className="sheet-facts">
            {states.map(row => (
              <HoldingFact key={row.id} row={row} {...how} />
            ))}
          </div>
        </Section>
      )}
      <Section
        name="Who fled, and who came"
        many={flights.length + fled.length || undefined}
        none={flights.length + fled.length === 0 ? 'No report tells of anybody.' : undefined}
      >
        <div className="sheet-facts">
          {flights.map(row => (
            <TollFact key={row.id} row={row} {...how} />
          ))}
          {fled.map(row => (
            <EventFact key={row.id} row={row} {...how} />
          ))}
        </div>
      </Section>
      {tolls.length > 0 && (
        <Section name="Counted in all" many={tolls.length}>
          <div className="sheet-facts">
            {tolls.map(row => (
              <TollFact key={row.id} row={row} {...how} />
            ))}
          </div>
        </Section>
      )}
      <Section name="What happened" many={others.length} none={others.length === 0 ? 'Nothing that a report tells.' : undefined}>
        <Families events={others} />
        <div className="sheet-facts">
          {others.slice(0, mostEvents).map(row => (
            <EventFact key={row.id} row={row} {...how} />
          ))}
        </div>
        {others.length > mostEvents && <p className="quiet">and {others.length - mostEvents} earlier ones</p>}
      </Section>
      <Section name="What it is called">
        <p className="called">
          {page.called.map(({ words, claims }) => (
            <span key={words} className="chip" dir="auto">
              {words} <small>{claims}</small>
            </span>
          ))}
        </p>
      </Section>
    </>
  )
}

const mostEvents = 80

/** How many events are of which kind, in one line. */
function Families({ events }: { readonly events: Situation['events'] }) {
  const counts = new Map<string, number>()
  for (const { type } of events) counts.set(familyOf(type), (counts.get(familyOf(type)) ?? 0) + 1)
  if (counts.size < 2) return null
  return (
    <p className="quiet">
      <Dotted parts={[...counts].sort(([, a], [, b]) => b - a).map(([family, many]) => `${family} ${many}`)} />
    </p>
  )
}
