import { codingsOf, type LineActor, type LineClaim, placeToCode } from '#claim'
import type { CodingKnowledge } from './coding-knowledge.ts'
import type { ExportedClaim, Exporter } from './exporter.ts'
import { toCodable } from './to-codable.ts'
import { writeJsonText } from './write-json-line.ts'

/** Claims of events as lines of JSON in the terms of PLOVER. What PLOVER has no event for is left out. */
export const ploverExporter = (knowledge: CodingKnowledge): Exporter<ExportedClaim> => ({
  begin: () => '',
  add: rows =>
    rows
      .flatMap(row => ploverEvent(row, knowledge))
      .map(event => `${writeJsonText(event)}\n`)
      .join(''),
  end: () => ''
})

function ploverEvent(
  { claim, report, standing, withheld }: ExportedClaim,
  { codings, classes, countryName }: CodingKnowledge
): readonly object[] {
  const { gives } = codingsOf(toCodable(claim, classes, claim.rule), codings).plover
  if (gives === undefined) return []
  const place = placeToCode(claim.at)
  return [
    {
      id: claim.id,
      date: claim.on?.date ?? null,
      event: gives.event,
      mode: gives.mode,
      auxiliary: gives.auxiliary,
      quad: gives.quad,
      scale: gives.scale,
      stance: claim.stance,
      actor: claim.by.map(toParty),
      recipient: claim.to.map(toParty),
      location:
        place === undefined
          ? null
          : {
              name: place.name,
              lat: place.lat,
              lon: place.lon,
              country: place.country === null ? null : (countryName(place.country) ?? place.country),
              iso: place.country,
              admin1: place.within,
              precision: place.precision
            },
      magnitude: magnitudesOf(claim),
      source: claim.source.map(toParty),
      condition: claim.if?.words ?? null,
      text: claim.quote,
      report: {
        key: report.key,
        id: report.id,
        title: report.title,
        published: report.published,
        publisher: report.outlet,
        url: report.url
      },
      confidence: claim.confidence,
      standing,
      withheld
    }
  ]
}

const toParty = ({ name, id, kind, side }: LineActor) => ({ name, id, kind, side })

const magnitudesOf = ({ figures }: LineClaim) =>
  figures.filter(({ partOf }) => partOf === null).map(({ what, who, count, low, high, bound }) => ({ what, who, count, low, high, bound }))
