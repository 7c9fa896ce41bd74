import { placeKey } from '#claim'
import type { DayRange } from '#mention'
import { areaKeys, isCountry, isProvince } from './area-keys.ts'
import { rangeReader } from './range-reader.ts'
import { readOnce } from './read-once.ts'
import type { Told, ToldActor, ToldClaim, ToldFigure, ToldPlace } from './told.ts'

/** What pairs of claims are compared by, worked out once for each. */
export type Features = {
  readonly told: Told
  readonly event: string
  readonly mode: string | undefined
  /** The provinces, else the countries, that claims are gathered by before they are compared. */
  readonly blocks: readonly string[]
  /** The narrowest key of each place. */
  readonly places: readonly string[]
  /** All areas of its own places. */
  readonly within: readonly string[]
  readonly provinces: readonly string[]
  readonly countries: readonly string[]
  /** Whether one of its places is finer than a province. */
  readonly isTownLevel: boolean
  readonly isCountryOnly: boolean
  /** Whether it names places, and none that a map has. */
  readonly isUnmapped: boolean
  /** Parts of its places that are named, as "north". */
  readonly parts: string
  readonly days: DayRange | undefined
  /** Days that it may be about: its own, else the day of publication and the week before it. */
  readonly about: DayRange
  readonly by: Names
  readonly to: Names
  readonly counts: ReadonlyMap<string, number>
  readonly condition: ReadonlySet<string>
}

export type Names = { readonly actors: readonly string[]; readonly sides: readonly string[] }

/** Works out what claims are compared by. Dates, places, names and whatever else many claims share is read once. */
export function featureReader(): (told: Told) => Features {
  const readRange = rangeReader()
  const readType = readOnce(typeOf)
  const readAreas = readOnce(areasOf)
  const readPlaces = readOnce(placesOf)
  const readNames = readOnce(namesOf)
  const readCounts = readOnce(countsOf)
  const readCondition = readOnce(wordsOf)
  return told => {
    const { claim, report, areas, days } = told
    const { provinces, countries, blocks } = readAreas(areas)
    const { event, mode } = readType(claim.type)
    const { places, isTownLevel, isCountryOnly, isUnmapped, parts } = readPlaces(claim.at)
    const hasPlace = claim.at.length > 0
    const published = report.published === null ? undefined : readRange(report.published)
    return {
      told,
      event,
      mode,
      blocks,
      places,
      within: hasPlace ? areas : none,
      provinces: hasPlace ? provinces : none,
      countries: hasPlace ? countries : none,
      isTownLevel,
      isCountryOnly,
      isUnmapped,
      parts,
      days,
      about: days ?? (published ? [published[0] - 7, published[1]] : anyTime),
      by: readNames(claim.by),
      to: readNames(claim.to),
      counts: readCounts(claim.figures),
      condition: readCondition(claim.if)
    }
  }
}

// One for the many claims that have none.
const none: readonly string[] = []
const noWords: ReadonlySet<string> = new Set()
const anyTime: DayRange = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

function typeOf(type: string): Pick<Features, 'event' | 'mode'> {
  const [event = '', mode] = type.split('/')
  return { event, mode }
}

function areasOf(areas: readonly string[]): Pick<Features, 'provinces' | 'countries' | 'blocks'> {
  const provinces = areas.filter(isProvince)
  const countries = areas.filter(isCountry)
  return { provinces, countries, blocks: provinces.length > 0 ? provinces : countries.length > 0 ? countries : [''] }
}

const placesOf = (at: readonly ToldPlace[]): Pick<Features, 'places' | 'isTownLevel' | 'isCountryOnly' | 'isUnmapped' | 'parts'> => ({
  places: unique(at.map(place => placeKey(place) ?? areaKeys(place)[0] ?? place.name)).sort(),
  isTownLevel: at.some(({ precision }) => precision !== 'province' && precision !== 'country'),
  isCountryOnly: at.every(({ precision }) => precision === 'country'),
  isUnmapped: at.length > 0 && at.every(({ precision }) => precision === 'unresolved'),
  parts: at
    .flatMap(({ part }) => part ?? [])
    .sort()
    .join()
})

/** The largest number of each kind: parts ("two of them children") stand beside their whole. */
function countsOf(figures: readonly ToldFigure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { what, count, low, partOf } of figures) {
    const number = count ?? low
    if (number !== null && (partOf === null || !counts.has(what ?? '')))
      counts.set(what ?? '', Math.max(number, counts.get(what ?? '') ?? 0))
  }
  return counts
}

const namesOf = (actors: readonly ToldActor[]): Names => ({
  actors: unique(actors.map(({ id, name }) => id ?? name)),
  sides: unique(actors.flatMap(({ side }) => side ?? []))
})

const wordsOf = (condition: ToldClaim['if']): ReadonlySet<string> =>
  condition === null ? noWords : new Set(condition.words.toLowerCase().match(/\p{L}{4,}/gu))

const unique = (words: string[]): string[] => (words.length < 2 ? words : [...new Set(words)])
