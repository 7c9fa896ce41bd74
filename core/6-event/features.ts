import { placeKey } from '#claim'
import type { DayRange } from '#mention'
import { areaKeys, isCountry, isProvince } from './area-keys.ts'
import { rangeReader } from './range-reader.ts'
import type { Told, ToldActor, ToldFigure, ToldPlace } from './told.ts'

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
  /** Whether one of its places is finer than a province. */
  readonly isTownLevel: boolean
  readonly isCountryOnly: boolean
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

/** Works out what claims are compared by. Dates and lists of areas that many claims share are read once. */
export function featureReader(): (told: Told) => Features {
  const readRange = rangeReader()
  const areasRead = new Map<readonly string[], Areas>()
  return told => {
    const areas = areasRead.get(told.areas) ?? readAreas(told.areas)
    areasRead.set(told.areas, areas)
    return featuresOf(told, areas, readRange)
  }
}

type Areas = { readonly provinces: readonly string[]; readonly blocks: readonly string[] }

function readAreas(areas: readonly string[]): Areas {
  const provinces = areas.filter(isProvince)
  const countries = areas.filter(isCountry)
  return { provinces, blocks: provinces.length > 0 ? provinces : countries.length > 0 ? countries : [''] }
}

function featuresOf(told: Told, { provinces, blocks }: Areas, readRange: (edtf: string) => DayRange | undefined): Features {
  const { claim, report } = told
  const [event = '', mode] = claim.type.split('/')
  const hasPlace = claim.at.length > 0
  const published = report.published === null ? undefined : readRange(report.published)
  return {
    told,
    event,
    mode,
    blocks,
    places: unique(claim.at.map(place => placeKey(place) ?? areaKeys(place)[0] ?? place.name)).sort(),
    within: hasPlace ? told.areas : none,
    provinces: hasPlace ? provinces : none,
    isTownLevel: claim.at.some(({ precision }) => precision !== 'province' && precision !== 'country'),
    isCountryOnly: claim.at.every(({ precision }) => precision === 'country'),
    parts: claim.at.every(({ part }) => part === null) ? '' : partsOf(claim.at),
    days: told.days,
    about: told.days ?? (published ? [published[0] - 7, published[1]] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]),
    by: namesOf(claim.by),
    to: namesOf(claim.to),
    counts: claim.figures.length === 0 ? noCounts : countsOf(claim.figures),
    condition: claim.if === null ? noWords : new Set(claim.if.words.toLowerCase().match(/\p{L}{4,}/gu))
  }
}

const partsOf = (places: readonly ToldPlace[]): string =>
  places
    .flatMap(({ part }) => part ?? [])
    .sort()
    .join()

// One of each for the many claims that have none.
const none: readonly string[] = []
const noCounts: ReadonlyMap<string, number> = new Map()
const noWords: ReadonlySet<string> = new Set()

const countsOf = (figures: readonly ToldFigure[]): ReadonlyMap<string, number> =>
  new Map(figures.flatMap(({ what, count, low }) => ((count ?? low) === null ? [] : [[what ?? '', (count ?? low) as number]])))

const namesOf = (actors: readonly ToldActor[]): Names => ({
  actors: unique(actors.map(({ id, name }) => id ?? name)),
  sides: unique(actors.flatMap(({ side }) => side ?? []))
})

const unique = (words: string[]): string[] => (words.length < 2 ? words : [...new Set(words)])
