import { findWhereRow, partyKindOf, placeToCode } from '#claim'
import { rangeOf } from '#mention'
import type { Cell } from './claim-columns.ts'
import type { CodingKnowledge } from './coding-knowledge.ts'
import { countsOf, daysOf, placeOf, several } from './event-facts.ts'
import { type ExportedEvent, type Exporter, sayWithheld } from './exporter.ts'
import { toCodable } from './to-codable.ts'
import { writeRow } from './write-row.ts'

/** The 31 columns of an export of ACLED, in their order. */
export const acledColumns = [
  ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type'],
  ...['actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting'],
  ...['iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision'],
  ...['source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp']
] as const

type AcledRow = Readonly<Record<(typeof acledColumns)[number], Cell>>

/** Events that are said to have happened as CSV with the columns of ACLED. What the scheme has no type for is left out; columns that we have nothing for are empty. */
export const acledExporter = (knowledge: CodingKnowledge): Exporter<ExportedEvent> => ({
  begin: () => writeRow(acledColumns),
  add: rows =>
    rows
      .flatMap(row => acledRow(row, knowledge))
      .map(row => writeRow(acledColumns.map(name => row[name])))
      .join(''),
  end: () => ''
})

function acledRow({ event, withheld }: ExportedEvent, knowledge: CodingKnowledge): readonly AcledRow[] {
  const { kind, acled, stance, by, to, at, claims } = event
  if (acled === null || kind === 'toll' || (stance !== 'asserted' && stance !== 'possible')) return []
  const { codings, classes, disorder, interactions } = knowledge
  const codable = toCodable({ ...event, figures: countsOf(event) }, classes)
  const kinds = [codable.by, codable.to].map(([actor]) => (actor ? partyKindOf(actor, codable.at, codings.parties) : undefined))
  const [inter1 = '', inter2 = ''] = kinds.map(kind => (kind === undefined ? '' : interactions[kind]))
  const type = codings.acledTypes[acled] ?? ''
  const days = daysOf(event)
  const place = placeOf(event)
  const country = place?.country ?? at.find(spot => spot.country !== null)?.country ?? null
  const killed = event.figures.find(({ what }) => what === 'killed')?.best ?? 0
  return [
    {
      event_id_cnty: `${country ?? ''}${event.id}`,
      event_date: days?.from ?? null,
      year: days ? Number(days.from.slice(0, 4)) : null,
      time_precision: days === undefined ? null : !days.isTold ? 3 : days.days === 1 ? 1 : days.days <= 7 ? 2 : 3,
      disorder_type: disorder[acled] ?? disorder[type] ?? null,
      event_type: type,
      sub_event_type: acled,
      actor1: by[0]?.name ?? null,
      assoc_actor_1: several(by.slice(1).map(({ name }) => name)),
      inter1,
      actor2: to[0]?.name ?? null,
      assoc_actor_2: several(to.slice(1).map(({ name }) => name)),
      inter2,
      interaction: [inter1, inter2].filter(Boolean).join('-'),
      civilian_targeting: kinds[1] === 'civilians' ? 'Civilian targeting' : null,
      iso: country === null ? null : (knowledge.countryNumber(country) ?? null),
      region: null,
      country: country === null ? null : (knowledge.countryName(country) ?? country),
      admin1: place?.within ?? (place?.precision === 'province' ? place.name : null),
      admin2: place?.precision === 'area' ? place.name : null,
      admin3: null,
      location: place?.name ?? null,
      latitude: place?.lat ?? null,
      longitude: place?.lon ?? null,
      geo_precision: findWhereRow(placeToCode(codable.at), codings.where.acled)?.gives ?? null,
      source: several(event.claimants),
      source_scale: null,
      notes: claims[0] === undefined ? null : `${claims[0].origin}: ${claims[0].quote}`,
      fatalities: killed,
      tags: several([
        `claims=${claims.length}`,
        `reports=${event.reports}`,
        `outlets=${event.outlets}`,
        `origins=${event.origins}`,
        `stance=${stance}`,
        `confidence=${event.confidence}`,
        withheld.length === 0 ? null : `withheld=${sayWithheld(withheld)?.replaceAll('; ', ', ')}`
      ]),
      timestamp: toldLast(claims.map(({ published }) => published))
    }
  ]
}

/** The end of the last day on which it was told, in seconds since 1970: what a clock would say is no part of what is kept. */
function toldLast(published: readonly (string | null)[]): number | null {
  const days = published.flatMap(day => (day === null ? [] : (rangeOf(day.slice(0, 10))?.[1] ?? []))).filter(Number.isFinite)
  return days.length === 0 ? null : (Math.max(...days) + 1) * 86_400
}
