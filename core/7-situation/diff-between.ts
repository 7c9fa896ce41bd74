import type { Told, Weighing } from '#event'
import { rangeOf } from '#mention'
import { type Change, diffSituations } from './diff-situations.ts'
import type { Area } from './situation.ts'
import { situationAt } from './situation-at.ts'
import { forOneQuestion, type SituationKeeper } from './situation-keeper.ts'

export type DiffQuery = {
  /** The two days, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Reports published up to this day are what is known now, and up to `knownBefore` what was known then. */
  readonly known: string
  readonly knownBefore: string
  readonly recorded?: string | undefined
  readonly recordedBefore?: string | undefined
  readonly area?: Area | undefined
  readonly weighing?: Weighing | undefined
}

/** What changed between two days: in the world, and, apart from it, in what is known of the first of them. */
export type SituationDiff = {
  readonly from: string
  readonly to: string
  readonly known: string
  readonly knownBefore: string
  readonly recorded: string | null
  readonly recordedBefore: string | null
  readonly area: Area | null
  /** What is otherwise on the second day than on the first, both as known now. */
  readonly world: readonly Change[]
  /** What of the first day is known now and was not then, or otherwise. */
  readonly toUs: readonly Change[]
}

/**
 * Asks three situations: the first day as it was known then (`toldBefore`: claims recorded by then), the first day as it is known now, and the second
 * day as it is known now (`told`). The first two differ by what is only new to us, the last two by what is new in the world. Throws when a date is none.
 */
export function diffBetween(
  told: readonly Told[],
  toldBefore: readonly Told[],
  query: DiffQuery,
  keeper: SituationKeeper = forOneQuestion()
): SituationDiff {
  const { from, to, known, knownBefore, recorded, recordedBefore, area, weighing } = query
  const then = situationAt(toldBefore, { at: from, known: knownBefore, area, weighing }, keeper)
  const thenKnownNow = situationAt(told, { at: from, known, area, weighing }, keeper)
  const now = situationAt(told, { at: to, known, area, weighing, windowDays: Math.max(0, dayOf(to) - dayOf(from) - 1) }, keeper)
  return {
    from,
    to,
    known,
    knownBefore,
    recorded: recorded ?? null,
    recordedBefore: recordedBefore ?? null,
    area: area ?? null,
    world: diffSituations(thenKnownNow, now, { tellsGone: false }),
    toUs: diffSituations(then, thenKnownNow, { tellsGone: true })
  }
}

const dayOf = (date: string): number => rangeOf(date)?.[0] ?? 0
