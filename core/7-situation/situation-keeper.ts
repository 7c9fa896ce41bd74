import { areSame, findOrMake } from '#base'
import { type Grouped, type Joined, type Joiner, joinAnew, joinKeeper, rangeReader, type ToldLists, type Weighing } from '#event'
import type { DayRange } from '#mention'
import { kindsReader, type ReadKinds } from './claim-kinds.ts'
import { controlKeeper } from './control-keeper.ts'
import { findTurns } from './control-turns.ts'
import { monthCutter } from './cut-months.ts'
import { type DatedByRole, noneDated, type Role, rolesOf } from './dated-by-role.ts'
import { endingOf } from './find-endings.ts'
import { type FindTolls, tollFinder } from './find-tolls.ts'
import { isWire } from './is-lasting.ts'
import { keepMade } from './keep-made.ts'
import { mayShow, type Shown, whenShown } from './may-show.ts'
import { type Dated, dateJoined } from './moment.ts'
import { type Awaited, isAwaited } from './wire-days.ts'

/** What a situation is worked out with. It may be kept from one question to the next; the answers are the same. */
export type SituationKeeper = {
  /** Has claims compared before a question is asked; in slices, the first-published first, it takes as long as all at once. */
  readonly ready: (told: ToldLists) => void
  /** Joins what shows whatever day is asked about, pausing after each few hundred: what asks in between need not wait for all of it. */
  readonly joinSome: (told: ToldLists, weighing: Weighing | undefined) => Iterable<void>
  readonly readRange: (edtf: string) => DayRange | undefined
  readonly readKinds: ReadKinds
  readonly dateJoined: (joined: Joined) => Dated
  /** Joins and dates claims, month by month; what may not show on some days, nor meet what is awaited, is left out. A month as it was before is the same object. */
  readonly join: (
    told: ToldLists,
    when: { readonly days: DayRange; readonly awaited: Awaited },
    weighing: Weighing | undefined
  ) => readonly DatedByRole[]
  readonly readControl: ReturnType<typeof controlKeeper>
  readonly findTolls: FindTolls
}

/** Keeps what was joined, dated and added up. */
export const situationKeeper = (): SituationKeeper => keeperOf(joinKeeper())

/** For one question alone. */
export const forOneQuestion = (): SituationKeeper => keeperOf(joinAnew)

/** What was last made of a group. */
type Weighed = { readonly weighing: Weighing | undefined; readonly dated: Dated; readonly roles: readonly Role[] }
/** The groups of a month, those among them that show on some days alone, and what was made of it with some of these. */
type Month = { readonly groups: readonly ReadGroup[]; readonly passing: readonly ReadGroup[]; readonly made: MadeMonth[] }
type MadeMonth = { readonly weighing: Weighing | undefined; readonly asked: readonly ReadGroup[]; readonly found: DatedByRole }

type ReadGroup = { readonly grouped: Grouped; readonly shown: Shown; last: Weighed | undefined }

/** So many groups are joined at a time when nobody waits for them. */
const fewGroups = 400

function keeperOf({ ready, group, join }: Joiner): SituationKeeper {
  const readRange = rangeReader()
  const readJoined = keepMade((joined: Joined) => dateJoined(joined, readRange))
  const readGroup = keepMade((grouped: Grouped): ReadGroup => ({ grouped, shown: whenShown(grouped.told, readRange), last: undefined }))
  const readDated = (group: ReadGroup, weighing: Weighing | undefined): Weighed => {
    if (group.last?.weighing === weighing && group.last) return group.last
    const wires = group.grouped.told.filter(({ claim }) => isWire(claim))
    const moment = readJoined(join(group.grouped, weighing))
    const dated = { ...moment, wires, turns: findTurns(moment), ending: endingOf(moment) }
    group.last = { weighing, dated, roles: rolesOf(dated) }
    return group.last
  }
  const cut = monthCutter()
  const readMonth = keepMade((grouped: readonly Grouped[]): Month => {
    const groups = grouped.map(readGroup)
    return { groups, passing: groups.filter(({ shown }) => !shown.whenever), made: [] }
  })
  const byRole = (groups: readonly ReadGroup[], weighing: Weighing | undefined): DatedByRole => {
    const found = noneDated()
    for (const group of groups) {
      const { dated, roles } = readDated(group, weighing)
      found.all.push(dated)
      for (const role of roles) found[role].push(dated)
    }
    return found
  }
  /** What a month has that shows whatever day is asked about, and some besides. */
  const madeOf = ({ groups, made }: Month, asked: readonly ReadGroup[], weighing: Weighing | undefined): DatedByRole =>
    findOrMake(
      made,
      kept => kept.weighing === weighing && areSame(kept.asked, asked),
      () => {
        const isAsked = new Set(asked)
        return {
          weighing,
          asked,
          found: byRole(
            groups.filter(group => group.shown.whenever || isAsked.has(group)),
            weighing
          )
        }
      }
    ).found
  return {
    ready,
    *joinSome(told, weighing) {
      const groups = group(told)
      for (let from = 0; from < groups.length; from += fewGroups) {
        yield
        for (const each of groups.slice(from, from + fewGroups).map(readGroup)) if (each.shown.whenever) readDated(each, weighing)
      }
      yield
    },
    readRange,
    readKinds: kindsReader(readRange),
    dateJoined: readJoined,
    join: (told, { days, awaited }, weighing) => {
      const mayMeet = ({ told: claims }: Grouped): boolean => awaited.size > 0 && claims.some(each => isAwaited(each, awaited, readRange))
      const isAsked = ({ grouped, shown }: ReadGroup): boolean => mayShow(shown, days) || mayMeet(grouped)
      return cut(group(told))
        .map(readMonth)
        .map(month => madeOf(month, month.passing.filter(isAsked), weighing))
    },
    readControl: controlKeeper(),
    findTolls: tollFinder()
  }
}
