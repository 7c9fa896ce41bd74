import type { TypeLabels } from './describe-type.ts'
import { type ExportedClaim, type Exporter, sayWithheld } from './exporter.ts'
import { featureOf } from './write-geojson.ts'

/** Claims as a GeoJSON FeatureCollection (RFC 7946): a feature for each place of each claim; those that nothing puts on a map have no geometry. */
export function geoJsonExporter({ labels }: { readonly labels: TypeLabels }): Exporter<ExportedClaim> {
  let isFirst = true
  const write = (feature: object): string => {
    const line = (isFirst ? '\n' : ',\n') + JSON.stringify(feature)
    isFirst = false
    return line
  }
  return {
    begin: () => '{"type":"FeatureCollection","features":[',
    add: rows =>
      rows
        .flatMap(row => featuresOf(row, labels))
        .map(write)
        .join(''),
    end: () => '\n]}\n'
  }
}

function featuresOf({ claim, report, standing, withheld }: ExportedClaim, labels: TypeLabels): readonly object[] {
  const more = { reportKey: report.key, standing, withheld: sayWithheld(withheld) }
  const places = claim.at.length === 0 ? [nowhere] : claim.at
  return places.map((place, index) => {
    const { geometry, properties, ...feature } = featureOf(report, claim, place, index, place.lat ?? 0, place.lon ?? 0, labels)
    const isKnown = place.lat !== null && place.lon !== null
    const { lat, lon, ...rest } = properties
    return {
      ...feature,
      geometry: isKnown ? geometry : null,
      properties: { ...rest, ...(isKnown ? { lat, lon } : { lat: null, lon: null }), ...more }
    }
  })
}

/** Of a claim without a place. */
const nowhere: ExportedClaim['claim']['at'][number] = {
  words: '',
  span: [0, 0],
  id: null,
  name: '',
  lat: null,
  lon: null,
  country: null,
  within: null,
  precision: 'unresolved',
  radiusKm: null,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: false,
  certainty: 'inferred'
}
