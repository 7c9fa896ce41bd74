import type { LineActor } from '#claim'
import type { DayRange } from '#mention'
import { areaKeys, isCountry, isProvince } from './area-keys.ts'
import type { Told } from './told.ts'

/** What pairs of claims are compared by, worked out once for each. */
export type Features = {
  readonly told: Told
  readonly event: string
  readonly mode: string | undefined
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

/** `readRange` reads dates as `rangeOf` does. */
export function featuresOf(told: Told, readRange: (edtf: string) => DayRange | undefined): Features {
  const { claim, report } = told
  const [event = '', mode] = claim.type.split('/')
  const keys = claim.at.map(areaKeys)
  const within = unique(keys.flat())
  const published = report.published === null ? undefined : readRange(report.published)
  return {
    told,
    event,
    mode,
    places: unique(keys.map((found, index) => found[0] ?? claim.at[index]?.name ?? '')).sort(),
    within,
    provinces: within.filter(isProvince),
    isTownLevel: claim.at.some(({ precision }) => precision !== 'province' && precision !== 'country'),
    isCountryOnly: claim.at.every(({ precision }) => precision === 'country'),
    parts: claim.at
      .flatMap(({ part }) => part ?? [])
      .sort()
      .join(),
    days: told.days,
    about: told.days ?? (published ? [published[0] - 7, published[1]] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]),
    by: namesOf(claim.by),
    to: namesOf(claim.to),
    counts: new Map(
      claim.figures.flatMap(({ what, count, low }) => ((count ?? low) === null ? [] : [[what ?? '', (count ?? low) as number]]))
    ),
    condition: new Set(claim.if === null ? [] : claim.if.words.toLowerCase().match(/\p{L}{4,}/gu))
  }
}

const namesOf = (actors: readonly LineActor[]): Names => ({
  actors: unique(actors.map(({ id, name }) => id ?? name)),
  sides: unique(actors.flatMap(({ side }) => side ?? []))
})

const unique = (words: string[]): string[] => (words.length < 2 ? words : [...new Set(words)])

/** The province, else the country, that claims are gathered by before they are compared. */
export const blocksOf = ({ areas }: Told): readonly string[] => {
  const provinces = areas.filter(isProvince)
  if (provinces.length > 0) return provinces
  const countries = areas.filter(isCountry)
  return countries.length > 0 ? countries : ['']
}
