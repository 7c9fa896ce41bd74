import type { Joined, JoinedFigure } from '#event'
import { rangeOf, writeDay } from '#mention'
import type { Counted } from './to-codable.ts'

/** The first and the last day of an event, as numbers and as they are written; of an event without a date the day on which it was first told. */
export function daysOf({
  on,
  claims
}: Joined): { readonly from: string; readonly to: string; readonly days: number; readonly isTold: boolean } | undefined {
  const range = on === null ? undefined : rangeOf(on.date)
  if (range?.every(Number.isFinite))
    return { from: writeDay(range[0]), to: writeDay(range[1]), days: range[1] - range[0] + 1, isTold: true }
  const published = claims
    .flatMap(claim => (claim.published === null ? [] : (rangeOf(claim.published.slice(0, 10))?.[0] ?? [])))
    .filter(Number.isFinite)
  if (published.length === 0) return undefined
  const day = writeDay(Math.min(...published))
  return { from: day, to: day, days: 0, isTold: false }
}

/** The place of an event that is written: the first with coordinates, else the first. */
export const placeOf = ({ at }: Joined) => at.find(({ lat, lon }) => lat !== null && lon !== null) ?? at[0]

/** Figures as codings take them, each with the bound of the value that was chosen as the best. */
export const countsOf = ({ figures }: Joined): readonly Counted[] => figures.map(countOf)

const countOf = ({ what, who, low, best, high, values }: JoinedFigure): Counted => {
  const chosen = values.find(({ count }) => count === best) ?? values[0]
  return { what, who, count: best, low, high, bound: chosen?.bound ?? null, words: chosen?.words ?? '', partOf: null }
}

/** Texts that differ, joined. */
export const several = (values: readonly (string | null | undefined)[]): string =>
  [...new Set(values.filter(value => value !== null && value !== undefined && value !== ''))].join('; ')
