import type { DayRange } from '#mention'
import { windowOf } from './compare.ts'
import { type Features, featureReader } from './features.ts'
import type { Told } from './told.ts'
import { tellingCount } from './weights.ts'

/** Where a claim stands for some days, so that others find it. */
export type Gathering = { readonly place: string; readonly days: DayRange }

/**
 * Where claims stand, and where those stand that they are compared with, beside those of their own report: for stores that look up what a claim
 * may be joined to. A claim of a town stands with those of the town and with all of the province, and meets those of the town and those that
 * name no town; these meet all.
 */
export function meetingReader(): (told: Told) => { readonly at: readonly Gathering[]; readonly with: readonly Gathering[] } {
  const read = featureReader()
  return told => {
    const features = read(told)
    const { about } = features
    const window = windowOf(features)
    const near: DayRange = [about[0] - window, about[1] + window]
    const [pinnedAt, pinnedWith] = pinsOf(told)
    return {
      at: [...standsAt(features).map(place => ({ place, days: about })), ...pinnedAt],
      with: [...meetsAt(features).map(place => ({ place, days: near })), ...pinnedWith]
    }
  }
}

const standsAt = (features: Features): readonly string[] => [
  ...blocksOf(features).flatMap(block => [
    `${block} all`,
    ...(isWide(features) ? [`${block} wide`] : features.places.map(place => `${block} in ${place}`))
  ]),
  ...countsOf(features)
]

const meetsAt = (features: Features): readonly string[] => [
  ...blocksOf(features).flatMap(block =>
    isWide(features) ? [`${block} all`] : [`${block} wide`, ...features.places.map(place => `${block} in ${place}`)]
  ),
  ...countsOf(features)
]

/** Whether places alone do not tell it from claims of other places: it has none, or one that towns lie in. */
export const isWide = ({ isTownLevel, places }: Features): boolean => !isTownLevel || places.length === 0

/** Claims of one kind and type family that are told of one province or country. */
export const blocksOf = ({ told, event, blocks }: Features): readonly string[] => blocks.map(area => `${told.claim.kind} ${event} ${area}`)

/** Events that count alike in one country. */
export const countsOf = ({ told, event, counts, countries }: Features): readonly string[] =>
  told.claim.kind !== 'event'
    ? []
    : [...counts].flatMap(([what, count]) =>
        count >= tellingCount ? countries.map(country => `${event} ${country} ${what} ${count}`) : []
      )

/** Claims that people said are one thing, or are not, are found by each other's ids, whenever they were. */
function pinsOf({ claim, pins }: Told): readonly [at: readonly Gathering[], with_: readonly Gathering[]] {
  if (pins === undefined) return [[], []]
  const own = [claim.id, ...(pins.was ?? [])]
  const others = [...(pins.same ?? []), ...(pins.apart ?? [])]
  const whenever =
    (name: string) =>
    (id: string): Gathering => ({
      place: `${name} ${id}`,
      days: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    })
  return [
    [...own.map(whenever('called')), ...others.map(whenever('calls'))],
    [...others.map(whenever('called')), ...own.map(whenever('calls'))]
  ]
}
