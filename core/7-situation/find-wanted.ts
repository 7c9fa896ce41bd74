import type { Told, ToldLists } from '#event'
import type { DayRange } from '#mention'
import type { ClaimKinds, ReadKinds } from './claim-kinds.ts'
import { keepMade } from './keep-made.ts'
import { type Awaited, findAwaited, isAwaited } from './wire-days.ts'

type ReadRange = (edtf: string) => DayRange | undefined

/** What a situation is made of: claims of an area that were known, and the days on which deeds matter to it. */
export type WantedQuery = { readonly area: string | undefined; readonly lastKnown: number; readonly day: number; readonly deeds: DayRange }

/** Claims that can have a part in the answer, what may meet the tripwires among them, and of how many of their reports nobody says when they were published. */
export type WantedClaims = { readonly wanted: ToldLists; readonly awaited: Awaited; readonly undated: number }

/** Finds them by what was noted of each list. Claims that matter come in lists that are the same objects again while the same days are asked about. */
export function findWanted(
  lists: ToldLists,
  { area, lastKnown, day, deeds }: WantedQuery,
  { readKinds, readRange }: { readonly readKinds: ReadKinds; readonly readRange: ReadRange }
): WantedClaims {
  const [wanted, beside, wired, undated]: [(readonly Told[])[], (readonly Told[])[], Told[], Set<string>] = [[], [], [], new Set()]
  const take = (list: readonly Told[], others: (readonly Told[])[]): void => void (list.length > 0 && others.push(list))
  for (const list of lists) {
    const kinds = readKinds(list, area, lastKnown)
    take(kinds.lasting, wanted)
    for (const each of kinds.wired) wired.push(each)
    for (const key of kinds.undated) undated.add(key)
    if (kinds.deeds.length === 0) continue
    const { ofDays, others } = partedBy(kinds, deeds, readRange)
    take(ofDays, wanted)
    take(others, beside)
  }
  const awaited = findAwaited(wired, day, readRange)
  if (awaited.size > 0)
    take(
      beside.flatMap(others => others.filter(each => isAwaited(each, awaited, readRange))),
      wanted
    )
  return { wanted, awaited, undated: undated.size }
}

/** Deeds of a list that may be about some days, and its others. */
type Parted = { readonly ofDays: readonly Told[]; readonly others: readonly Told[] }

const lastParted = keepMade((_: ClaimKinds): { days: DayRange; parted: Parted } => ({ days: [1, 0], parted: { ofDays: [], others: [] } }))

/** Whoever asks again asks about the same days: the deeds are not looked at again then. */
function partedBy(kinds: ClaimKinds, days: DayRange, readRange: ReadRange): Parted {
  const last = lastParted(kinds)
  if (last.days[0] === days[0] && last.days[1] === days[1]) return last.parted
  const [ofDays, others]: [Told[], Told[]] = [[], []]
  for (const each of kinds.deeds) (isAbout(each, days, readRange) ? ofDays : others).push(each)
  last.days = days
  // A list of which all are wanted, or none, is the same object whatever the days.
  last.parted = { ofDays: others.length === 0 ? kinds.deeds : ofDays, others: ofDays.length === 0 ? kinds.deeds : others }
  return last.parted
}

/** Whether a claim may be about some days. */
function isAbout({ days, report }: Told, [first, last]: DayRange, readRange: ReadRange): boolean {
  const about = days ?? (report.published === null ? undefined : readRange(report.published))
  return about === undefined || (about[0] <= last && about[1] >= first)
}
