import type { Told, ToldLists } from '#event'
import type { DayRange } from '#mention'
import type { ReadKinds } from './claim-kinds.ts'
import { type Awaited, findAwaited, isAwaited } from './wire-days.ts'

type ReadRange = (edtf: string) => DayRange | undefined

/** What a situation is made of: claims of an area that were known, and the days on which deeds matter to it. */
export type WantedQuery = { readonly area: string | undefined; readonly lastKnown: number; readonly day: number; readonly deeds: DayRange }

/** Claims that can have a part in the answer, what may meet the tripwires among them, and of how many of their reports nobody says when they were published. */
export type WantedClaims = { readonly wanted: ToldLists; readonly awaited: Awaited; readonly undated: number }

/** Finds them by what was noted of each list, and by a look at each deed. Claims that matter whenever they were come in lists that are the same objects again. */
export function findWanted(
  lists: ToldLists,
  { area, lastKnown, day, deeds }: WantedQuery,
  { readKinds, readRange }: { readonly readKinds: ReadKinds; readonly readRange: ReadRange }
): WantedClaims {
  const [wanted, ofDays, others, wired, undated]: [(readonly Told[])[], Told[], Told[], Told[], Set<string>] = [[], [], [], [], new Set()]
  for (const list of lists) {
    const kinds = readKinds(list, area, lastKnown)
    if (kinds.lasting.length > 0) wanted.push(kinds.lasting)
    for (const each of kinds.wired) wired.push(each)
    for (const key of kinds.undated) undated.add(key)
    for (const each of kinds.deeds) (isAbout(each, deeds, readRange) ? ofDays : others).push(each)
  }
  const awaited = findAwaited(wired, day, readRange)
  if (awaited.size > 0) for (const each of others) if (isAwaited(each, awaited, readRange)) ofDays.push(each)
  return { wanted: [...wanted, ofDays], awaited, undated: undated.size }
}

/** Whether a claim may be about some days. */
function isAbout({ days, report }: Told, [first, last]: DayRange, readRange: ReadRange): boolean {
  const about = days ?? (report.published === null ? undefined : readRange(report.published))
  return about === undefined || (about[0] <= last && about[1] >= first)
}
