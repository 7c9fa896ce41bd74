import { type Line, type LineActor, type LineClaim, type LinePlace, placeKey, type ReviewedClaim, toTold } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { firstDay, toDays } from './days.ts'
import { plainOrNull, plainText, searchText } from './plain-text.ts'

/** Texts as a column can hold them, each once, in order. */
export const distinct = (values: readonly (string | null | undefined)[]): string[] =>
  [...new Set(values.flatMap(value => (value ? [plainText(value)] : [])))].sort()

/** What an actor is asked for by: its id and its names, in small letters. */
const namesOf = (actors: readonly LineActor[]): string[] =>
  distinct(actors.flatMap(({ id, name, words }) => [id?.toLowerCase(), name.toLowerCase(), words.toLowerCase()]))

/** JSON texts of the kinds of things that `actors` and `places` count. */
const namedText = ({ id, name, side }: LineActor): string => JSON.stringify([id, name, side])
const spotText = (place: LinePlace): string =>
  JSON.stringify([placeKey(place) ?? place.name, place.name, place.country, place.within, place.lat, place.lon])

/** Rows of a coding's claims, in their order. */
export function claimRows(line: Line, key: string, coder: string) {
  const publishedDay = firstDay(line.report.published)
  return toTold(line, key).map(({ days, areas }, ordinal) => {
    const claim = line.claims[ordinal] as LineClaim
    const [fromDay, toDay] = days ? toDays(days) : [null, null]
    const parties = [...claim.by, ...claim.to]
    return {
      key,
      coder,
      ordinal,
      id: claim.id,
      claim: JSON.stringify(claim),
      kind: claim.kind,
      type: claim.type,
      stance: claim.stance,
      publishedDay,
      fromDay,
      toDay,
      areas: distinct(areas),
      actors: namesOf(parties),
      sides: distinct(parties.map(({ side }) => side)),
      sources: namesOf(claim.source),
      named: distinct(parties.map(namedText)),
      spots: distinct(claim.at.map(spotText)),
      words: sql`to_tsvector('simple', ${searchText(claim.quote)})`
    }
  })
}

/** Rows of the claims that people reviewed, as they left them; each stands for the coding's own of its place. */
export function reviewedRows(line: Line, claims: readonly ReviewedClaim[], key: string, coder: string) {
  if (claims.every(({ standing }) => standing === 'unreviewed')) return []
  const rows = claimRows({ ...line, claims: claims.map(({ claim }) => claim) }, key, coder)
  return claims.flatMap(({ standing }, at) => (standing === 'unreviewed' ? [] : [{ ...(rows[at] as (typeof rows)[number]), standing }]))
}

/** The row that says which coding of a report counts. */
export function currentRow(line: Line, key: string, coder: string) {
  const { report } = line
  return {
    key,
    coder,
    claims: line.claims.length,
    title: plainOrNull(report.title),
    published: plainOrNull(report.published),
    publishedDay: firstDay(report.published),
    outlet: plainOrNull(report.outlet),
    url: plainOrNull(report.url),
    language: plainOrNull(report.language),
    text: plainText(report.text),
    words: sql`to_tsvector('simple', ${searchText(`${report.title ?? ''}\n${report.text}`)})`
  }
}
