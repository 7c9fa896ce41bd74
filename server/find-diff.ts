import { type Area, type DiffQuery, diffBetween, type SituationDiff, type Weighing } from '@vedette/core'
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

/** The question in full: `known` is the second day unless told. */
export function diffQueryOf({ from, to, recorded, recordedBefore, area, weighing, ...asked }: DiffAsked): DiffQuery {
  const known = asked.known ?? to
  return { from, to, known, knownBefore: asked.knownBefore ?? [known, from].sort()[0] ?? from, recorded, recordedBefore, area, weighing }
}

/** What changed between two days, of what is kept. */
export async function findDiff(store: Store, asked: DiffAsked): Promise<SituationDiff> {
  const query = diffQueryOf(asked)
  const { from, to, known, knownBefore, recorded, recordedBefore, area } = query
  const days = { from, to }
  const told = await toldAround(store, { known, recorded, area: area?.key }, days)
  const toldBefore =
    recordedBefore === undefined ? told : await toldAround(store, { known: knownBefore, recorded: recordedBefore, area: area?.key }, days)
  return diffBetween(told, toldBefore, query)
}
