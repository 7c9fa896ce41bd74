import { type FoundByName, findByName, type Place, type Weighed } from '@vedette/core'
import { loadPlaces } from '@vedette/lexicon'
import { placesFolder } from '@vedette/server/workers'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { plain } from './plain.ts'

export type FindOptions = HomeOptions & { readonly in?: string; readonly limit: number; readonly format: 'text' | 'json' }

/** Writes the places that a name can mean, with the reasons for their order. */
export async function findPlace(name: string, { in: area, limit, format }: FindOptions): Promise<ExitCode> {
  const places = loadPlaces({ folder: placesFolder(), onNote: says => void process.stderr.write(`vedette: ${says}\n`) })
  const found = findByName(name, area, places)
  if (area !== undefined && found.within === undefined) throw usageFailure(`no country or province is called "${area}"`)
  process.stdout.write(format === 'json' ? writeJson(found, limit) : writeFound(found, limit))
  return found.candidates.length > 0 ? exitCodes.done : exitCodes.refused
}

function writeJson({ name, within, candidates, confidence }: FoundByName, limit: number): string {
  const shown = candidates.slice(0, limit).map(({ place, score, reasons, isLoose }) => ({
    ...place,
    within: place.within ?? null,
    country: place.country ?? null,
    spelling: isLoose ? 'like' : 'exact',
    score: round(score),
    reasons: Object.fromEntries(reasons.filter(({ value }) => value !== 0).map(reason => [reason.name, round(reason.value)]))
  }))
  const asked = within === undefined ? null : { id: within.id, name: within.name, country: within.country ?? null }
  return `${JSON.stringify({ name, within: asked, confidence: round(confidence), count: candidates.length, candidates: shown }, null, 2)}\n`
}

/** The candidates of a name for people: a line each, and what was weighed under it. */
export function writeFound({ name, candidates, confidence }: FoundByName, limit: number): string {
  if (candidates.length === 0) return `No place is called "${plain(name)}". A file of GeoNames may have it: vedette places import --help\n`
  const [best, second] = candidates
  const head =
    second === undefined
      ? 'One place has this name'
      : `${candidates.length} places have this name; the first is meant with a chance of ${Math.round(confidence * 100)} %`
  const left = candidates.length - limit
  return [
    `${head}.`,
    '',
    ...candidates.slice(0, limit).flatMap(candidate => [writePlace(candidate), `    ${writeReasons(candidate)}`]),
    ...(left > 0 ? [`… and ${left} more: --limit ${candidates.length}`] : []),
    ...(best === undefined ? [] : [''])
  ].join('\n')
}

const writePlace = ({ place, score, isLoose }: Weighed): string =>
  `${score.toFixed(2).padStart(6)}  ${[placeName(place), `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`, `${place.radiusKm} km`, people(place), `id ${place.id}`].filter(part => part !== '').join(' · ')}${isLoose ? ' · spelt alike' : ''}`

const placeName = ({ name, kind, within, country }: Place): string =>
  plain(`${[name, within === name ? undefined : within, country].filter(Boolean).join(', ')} (${kind})`)

const people = ({ population }: Place): string =>
  population > 0 ? `about ${Number(population.toPrecision(2)).toLocaleString('en')} people` : ''

/** The reasons that counted: "exact-spelling +1.7, importance +1.6". */
export const writeReasons = ({ reasons }: Pick<Weighed, 'reasons'>): string =>
  reasons
    .filter(({ value }) => Math.abs(value) >= 0.01)
    .map(({ name, value }) => `${name} ${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`)
    .join(', ')

const round = (value: number): number => Math.round(value * 1000) / 1000
