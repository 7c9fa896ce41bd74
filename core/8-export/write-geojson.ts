import type { Line, LineClaim, LinePlace } from '#claim'
import type { ReportHead } from './claim-columns.ts'
import { describeType, type TypeLabels } from './describe-type.ts'

/** Coded reports as a GeoJSON FeatureCollection (RFC 7946): a feature for each place of each claim: its point, or the line or outline of where the words put it; `notes` lists what has no coordinates. */
export function writeGeoJson(lines: readonly Line[], { labels }: { readonly labels: TypeLabels }): string {
  const features: string[] = []
  const notes: string[] = []
  for (const { report, claims } of lines) {
    for (const claim of claims) {
      if (claim.at.length === 0) notes.push(JSON.stringify(noteOf(report, claim)))
      claim.at.forEach((place, index) => {
        if (place.lat === null || place.lon === null) notes.push(JSON.stringify(noteOf(report, claim, place)))
        else features.push(JSON.stringify(featureOf(report, claim, place, index, place.lat, place.lon, labels)))
      })
    }
  }
  const list = (items: readonly string[]): string => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`)
  return `{"type":"FeatureCollection","features":${list(features)},"notes":${list(notes)}}\n`
}

const noteOf = (report: ReportHead, claim: LineClaim, place?: LinePlace) => ({
  report: report.id,
  claim: claim.id,
  place: place?.name ?? null,
  says: place === undefined ? 'The claim names no place.' : 'The place has no known coordinates.'
})

/** A place of a claim as a feature. */
export function featureOf(
  report: ReportHead,
  claim: LineClaim,
  place: LinePlace,
  index: number,
  lat: number,
  lon: number,
  labels: TypeLabels
) {
  const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map(item => item.name)
  return {
    type: 'Feature',
    id: `${claim.id}/${index}`,
    geometry: place.extent?.geometry ?? { type: 'Point', coordinates: place.extent ? [place.extent.lon, place.extent.lat] : [lon, lat] },
    properties: {
      report: report.id,
      published: report.published,
      outlet: report.outlet,
      claim: claim.id,
      kind: claim.kind,
      type: claim.type,
      what: describeType(claim.type, labels),
      acled: claim.acled,
      stance: claim.stance,
      by: names(claim.by),
      to: names(claim.to),
      place: place.name,
      within: place.within,
      country: place.country,
      precision: place.precision,
      radiusKm: place.radiusKm,
      lat,
      lon,
      extent: place.extent ? { rule: place.extent.rule, radiusKm: place.extent.radiusKm } : null,
      on: claim.on?.date ?? null,
      source: names(claim.source),
      if: claim.if?.words ?? null,
      figures: claim.figures.map(({ count, bound, what, who, words }) => ({ count, bound, what, who, words })),
      quote: claim.quote,
      certainty: claim.certainty,
      confidence: claim.confidence
    }
  }
}
