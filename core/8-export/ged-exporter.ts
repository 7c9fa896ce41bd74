import { codingsOf } from '#claim'
import type { Cell } from './claim-columns.ts'
import type { CodingKnowledge } from './coding-knowledge.ts'
import { countsOf, daysOf, placeOf, several } from './event-facts.ts'
import type { ExportedEvent, Exporter } from './exporter.ts'
import { toCodable } from './to-codable.ts'
import { writeRow } from './write-row.ts'

/** The 49 columns of UCDP's Georeferenced Event Dataset, in their order. */
export const gedColumns = [
  ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence'],
  ...['conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'],
  ...['side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'],
  ...['number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original'],
  ...['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt', 'priogrid_gid'],
  ...['country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob']
] as const

type GedRow = Readonly<Partial<Record<(typeof gedColumns)[number], Cell>>>

/** Events of armed force with at least one death as CSV with the columns of UCDP's GED. UCDP's own numbers are not ours to give: their columns are empty. */
export const gedExporter = (knowledge: CodingKnowledge): Exporter<ExportedEvent> => ({
  begin: () => writeRow(gedColumns),
  add: rows =>
    rows
      .flatMap(({ event }) => gedRow(event, knowledge))
      .map(row => writeRow(gedColumns.map(name => row[name] ?? null)))
      .join(''),
  end: () => ''
})

function gedRow(event: ExportedEvent['event'], { codings, classes, countryName }: CodingKnowledge): readonly GedRow[] {
  const { gives } = codingsOf(toCodable({ ...event, figures: countsOf(event) }, classes), codings).ucdp
  const days = daysOf(event)
  if (gives === undefined || days === undefined) return []
  const place = placeOf(event)
  const isPlaced = place !== undefined && place.lat !== null && place.lon !== null
  const { claims } = event
  return [
    {
      // The first 48 bits of its id, as a number that any reader can hold.
      id: Number.parseInt(event.id.slice(0, 12), 16),
      relid: event.id,
      year: Number(days.from.slice(0, 4)),
      code_status: 'Unreviewed',
      type_of_violence: gives.typeOfViolence,
      conflict_name: gives.dyad,
      dyad_name: gives.dyad,
      side_a: gives.sideA,
      side_b: gives.sideB,
      number_of_sources: event.reports,
      source_article: several(
        claims.map(({ outlet, reportId, published }) => several([outlet ?? reportId, published]).replaceAll('; ', ', '))
      ),
      source_office: several(claims.map(({ outlet }) => outlet)),
      source_date: several(claims.map(({ published }) => published)),
      source_original: several(event.claimants),
      where_prec: gives.wherePrecision,
      where_coordinates: place?.name ?? null,
      where_description: several([place?.part, place?.near, place?.road, place?.border]),
      adm_1: place?.within ?? (place?.precision === 'province' ? place.name : null),
      adm_2: place?.precision === 'area' ? place.name : null,
      latitude: place?.lat ?? null,
      longitude: place?.lon ?? null,
      geom_wkt: isPlaced ? `POINT (${place.lon} ${place.lat})` : null,
      priogrid_gid: isPlaced ? cellOf(place.lat ?? 0, place.lon ?? 0) : null,
      country: place?.country == null ? null : (countryName(place.country) ?? place.country),
      event_clarity: gives.clarity,
      date_prec: days.isTold ? gives.datePrecision : 5,
      date_start: days.from,
      date_end: days.to,
      deaths_a: gives.deathsA,
      deaths_b: gives.deathsB,
      deaths_civilians: gives.deathsCivilians,
      deaths_unknown: gives.deathsUnknown,
      best: gives.best,
      high: gives.high,
      low: gives.low
    }
  ]
}

/** The cell of PRIO-GRID: half a degree wide, counted from 1 in the south-west, row by row. */
const cellOf = (lat: number, lon: number): number =>
  Math.min(359, Math.floor((lat + 90) * 2)) * 720 + Math.min(719, Math.floor((lon + 180) * 2)) + 1
