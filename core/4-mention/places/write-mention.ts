import { type Certainty, cut, gather } from '#base'
import { headOfRange, spanOf, wordsOf } from '#sentence'
import type { CleanText } from '#text'
import type { PlaceCandidate, PlaceMention, PlacePrecision } from '../mention.ts'
import type { Candidate, Resolved } from './candidate.ts'
import type { Weighed } from './choose-place.ts'
import { confidenceOf } from './confidence-of.ts'
import type { Between } from './find-between.ts'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { isLiteral, isMaster } from './read-use.ts'
import type { Border } from './resolve-borders.ts'
import { writeExtent } from './write-extent.ts'

const notHeads: readonly string[] = ['DET', 'PUNCT', 'ADP', 'PART', 'CCONJ']

/** The head of the phrase in the tree; never its article. */
function headOf({ sentence, phrase, from, to }: Candidate): number {
  const head = headOfRange(sentence, phrase)
  return notHeads.includes(sentence.tokens[head]?.tag ?? '') ? headOfRange(sentence, { from, to }) : head
}

type Fields = Partial<Omit<PlaceMention, 'name' | 'precision'>> & { readonly name: string; readonly precision: PlacePrecision }

/** The mention of a resolved candidate. */
export function writeMention(
  text: CleanText,
  resolved: Resolved,
  border: Border | undefined,
  between: ReadonlyMap<Resolved, Between>,
  index: PlaceIndex
): PlaceMention {
  const { candidate, place, rule } = resolved
  const { sentence } = candidate
  const phrase = isMaster(candidate, place, index) ? { from: candidate.from, to: candidate.to } : candidate.phrase
  const span = spanOf(sentence, phrase.from, phrase.to)
  const head = headOf({ ...candidate, phrase })
  const pair = border?.border?.split('-').sort().join('-')
  const extent = writeExtent(resolved, pair, between, index)
  const fields =
    candidate.form === 'border'
      ? borderFields(candidate, border, index)
      : candidate.form === 'road'
        ? roadFields(resolved)
        : placeFields(resolved, index)
  const certainty: Certainty = candidate.form === 'reference' || (border !== undefined && !border.isStated) ? 'inferred' : 'stated'
  return {
    sentence: sentence.index,
    from: phrase.from,
    to: phrase.to,
    head,
    words: cut(text.text, span),
    span,
    rule,
    certainty,
    ...fields,
    ...(phrase.part === undefined ? {} : { part: phrase.part }),
    ...(phrase.near === undefined ? {} : { near: phrase.near }),
    ...(extent && fields.lat === undefined ? { lat: extent.lat, lon: extent.lon, radiusKm: extent.radiusKm } : {}),
    ...(extent ? { extent } : {}),
    literal: isLiteral(candidate, place, index),
    ...choiceOf(resolved)
  }
}

/** The candidates of a name with the confidence in the first, where there are any. */
function choiceOf({ weighed = [] }: Resolved): Partial<PlaceMention> {
  if (weighed.length === 0) return {}
  return { confidence: Math.round(confidenceOf(weighed) * 100) / 100, candidates: weighed.slice(0, mostCandidates).map(toCandidate) }
}

const mostCandidates = 5

const toCandidate = ({ place: { id, name, kind, country, within }, score, reasons }: Weighed): PlaceCandidate => ({
  id,
  name,
  kind,
  ...(country === undefined ? {} : { country }),
  ...(within === undefined ? {} : { within }),
  score,
  reasons
})

function placeFields({ candidate, place, isContainer, namedBy }: Resolved, { knowledge }: PlaceIndex): Fields {
  if (!place) return { name: candidate.name, precision: 'unresolved' }
  if (isContainer) return containedFields(namedBy ?? candidate, place)
  // "the outskirts of Damascus" are no part of the city's own province.
  const ring = knowledge.words.nearNouns.has(candidate.phrase.near ?? '') && knowledge.rings?.get(`${place.country} ${place.within}`)
  const within = ring && place.kind === 'town' ? { within: ring } : withinOf(place)
  const where = { lat: place.lat, lon: place.lon, ...(place.country === undefined ? {} : { country: place.country }), ...within }
  return { id: place.id, name: place.name, ...where, precision: place.kind === 'water' ? 'area' : place.kind, radiusKm: place.radiusKm }
}

/** Only what holds it is known: its centre and radius stand for the place. */
function containedFields(candidate: Candidate, place: Place): Fields {
  const kind = candidate.noun?.kind
  const precision: PlacePrecision = kind === 'town' || kind === 'site' ? kind : 'unresolved'
  const where = { lat: place.lat, lon: place.lon, ...(place.country === undefined ? {} : { country: place.country }), ...withinOf(place) }
  const known = precision !== 'unresolved' && place.kind !== 'town' ? { isContained: true } : {}
  return { name: nameWithNoun(candidate), ...where, precision, radiusKm: place.radiusKm, ...known }
}

/** "Karak Castle", "Hajjar field": a site is named with its noun. */
const nameWithNoun = ({ sentence, name, noun, from, to, phrase }: Candidate): string =>
  noun?.kind === 'site' && phrase.to > to ? wordsOf(sentence, from, phrase.to) : name

const withinOf = (place: Place): { readonly within?: string } =>
  place.kind === 'province' ? { within: place.name } : place.within === undefined ? {} : { within: place.within }

function roadFields({ candidate: { name }, road, ends }: Resolved): Fields {
  if (road) return { id: road.id, name: road.name, country: road.country, precision: 'road', road: road.name }
  const country = ends?.[0].country === ends?.[1].country ? ends?.[0].country : undefined
  return { name, ...(country === undefined ? {} : { country }), precision: 'road', road: name }
}

function borderFields(candidate: Candidate, border: Border | undefined, index: PlaceIndex): Fields {
  const [a, b] = gather((border?.border ?? '').split('-'), iso => index.country(iso) ?? [])
  const country = border?.owner === undefined ? {} : { country: border.owner }
  if (a && b && border?.border !== undefined) {
    const [first, second] = [a.place.name, b.place.name].sort()
    return {
      id: `border-${border.border.split('-').sort().join('-')}`,
      name: `${first}–${second} border`,
      ...country,
      precision: 'border',
      border: border.border
    }
  }
  const owner = border?.owner === undefined ? undefined : index.country(border.owner)
  return { name: owner ? `${owner.place.name} border` : candidate.name, ...country, precision: 'border' }
}
