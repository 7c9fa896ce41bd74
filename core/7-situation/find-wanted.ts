import { readOnce, type Told } from '#event'
import type { DayRange } from '#mention'
import { isLasting } from './is-lasting.ts'
import { type Awaited, findAwaited, isAwaited } from './wire-days.ts'

type ReadRange = (edtf: string) => DayRange | undefined

/** What a situation is made of: claims of an area that were known, and the days on which deeds matter to it. */
export type WantedQuery = { readonly area: string | undefined; readonly lastKnown: number; readonly day: number; readonly deeds: DayRange }

/** Claims that can have a part in the answer, what may meet the tripwires among them, and of how many of their reports nobody says when they were published. */
export type WantedClaims = { readonly wanted: readonly Told[]; readonly awaited: Awaited; readonly undated: number }

/** Finds them with one look at each claim, of which an area has tens of thousands: what those of one report or of the same places have alike is looked at once. */
export function findWanted(told: readonly Told[], { area, lastKnown, day, deeds }: WantedQuery, readRange: ReadRange): WantedClaims {
  const isIn = readOnce((areas: readonly string[]): boolean => area === undefined || areas.includes(area))
  const [wanted, others, wired, undated]: [Told[], Told[], Told[], Set<string>] = [[], [], [], new Set()]
  let [of, isKnownNow]: [Told['report'] | undefined, boolean] = [undefined, false]
  for (const each of told) {
    const { claim, report } = each
    if (report !== of) [of, isKnownNow] = [report, isKnown(report, lastKnown, readRange)]
    if (!isKnownNow || !isIn(each.areas)) continue
    if (report.published === null) undated.add(report.key)
    if (claim.terms !== undefined) wired.push(each)
    if (isLasting(claim) || isAbout(each, deeds, readRange)) wanted.push(each)
    else others.push(each)
  }
  const awaited = findAwaited(wired, day, readRange)
  if (awaited.size > 0) for (const each of others) if (isAwaited(each, awaited, readRange)) wanted.push(each)
  return { wanted, awaited, undated: undated.size }
}

/** Reports without a date of publication are taken in: nothing says that they were not known. */
function isKnown({ published: date }: Told['report'], lastKnown: number, readRange: ReadRange): boolean {
  const published = date === null ? undefined : readRange(date)
  return published === undefined || published[0] <= lastKnown
}

/** Whether a claim may be about some days. */
function isAbout({ days, report }: Told, [first, last]: DayRange, readRange: ReadRange): boolean {
  const about = days ?? (report.published === null ? undefined : readRange(report.published))
  return about === undefined || (about[0] <= last && about[1] >= first)
}
