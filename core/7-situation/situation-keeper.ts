import { type Joined, type Joiner, joinKeeper, rangeReader } from '#event'
import type { DayRange } from '#mention'
import { type FindTolls, tollFinder } from './find-tolls.ts'
import { keepMade } from './keep-made.ts'
import { type Dated, dateJoined } from './moment.ts'

/** What a situation is worked out with. It may be kept from one question to the next; the answers are the same. */
export type SituationKeeper = {
  readonly joiner: Joiner | undefined
  readonly readRange: (edtf: string) => DayRange | undefined
  readonly dateJoined: (joined: Joined) => Dated
  readonly findTolls: FindTolls
}

/** Keeps what was joined, dated and added up. */
export const situationKeeper = (): SituationKeeper => keeperOf(joinKeeper())

/** For one question alone. */
export const forOneQuestion = (): SituationKeeper => keeperOf(undefined)

function keeperOf(joiner: Joiner | undefined): SituationKeeper {
  const readRange = rangeReader()
  return { joiner, readRange, dateJoined: keepMade((joined: Joined) => dateJoined(joined, readRange)), findTolls: tollFinder() }
}
