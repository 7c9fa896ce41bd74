import { type Area, diffBetween, type SituationDiff, type Weighing } from '@vedette/core'
import type { Store } from '@vedette/store'
import { toldAround } from './told-around.ts'

export type DiffAsked = {
  readonly from: string
  readonly to: string
  readonly known?: string | undefined
  /** Up to which had been published what was known on the first day; that day, or `known` when it is earlier, unless told. */
  readonly knownBefore?: string | undefined
  readonly recorded?: string | undefined
  readonly recordedBefore?: string | undefined
  readonly area?: Area | undefined
  readonly weighing?: Weighing | undefined
}

/** What changed between two days, of what is kept. `known` is the second day unless told. */
export async function findDiff(
  store: Store,
  { from, to, recorded, recordedBefore, area, weighing, ...asked }: DiffAsked
): Promise<SituationDiff> {
  const known = asked.known ?? to
  const knownBefore = asked.knownBefore ?? [known, from].sort()[0] ?? from
  const days = { from, to }
  const told = await toldAround(store, { known, recorded, area: area?.key }, days)
  const toldBefore =
    recordedBefore === undefined ? told : await toldAround(store, { known: knownBefore, recorded: recordedBefore, area: area?.key }, days)
  return diffBetween(told, toldBefore, { from, to, known, knownBefore, recorded, recordedBefore, area, weighing })
}
