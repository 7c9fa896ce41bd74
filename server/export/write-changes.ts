import {
  type Area,
  type Change,
  changeEntry,
  type PlaceKnowledge,
  rangeOf,
  type SituationDiff,
  writeAtomEnd,
  writeAtomEntry,
  writeAtomHead,
  writeDay
} from '@vedette/core'
import { loadSafeguards, typeLabels } from '@vedette/lexicon'
import type { Store } from '@vedette/store'
import { diffQueryOf } from '../find-diff.ts'
import { type Answerer, readWritten } from '../situation/answer-questions.ts'
import { guardExport } from './guard.ts'

export type ChangesAsked = {
  readonly store: Store
  readonly places: PlaceKnowledge
  readonly answers: Answerer
  readonly area: Area | undefined
  /** The second day. */
  readonly today: string
  readonly days: number
  readonly isAsIs: boolean
}

/** A feed of what the last days have otherwise than the day before them. */
export async function* writeChanges({ store, places, answers, area, today, days, isAsIs }: ChangesAsked): AsyncGenerator<string> {
  const from = writeDay((rangeOf(today)?.[0] ?? 0) - days)
  const diff = readWritten<SituationDiff>(await answers.answer({ kind: 'diff', query: diffQueryOf({ from, to: today, area }) }))
  const guard = guardExport(store, isAsIs ? undefined : loadSafeguards(places))
  yield writeAtomHead({
    id: `changes/${area?.key ?? 'all'}`,
    title: `What is new: ${area?.name ?? 'everywhere'}`,
    subtitle: `From ${from} to ${today}`,
    updated: today
  })
  const sides: readonly (readonly ['world' | 'to us', readonly Change[]])[] = [['world', diff.world], ['to us', diff.toUs]] // biome-ignore format: two
  for (const [where, changes] of sides)
    for (const change of changes) {
      const claims = [...(change.before?.claims ?? []), ...(change.after?.claims ?? [])]
      const guarded = await guard.item(change, claims)
      const links = [...new Set(claims.flatMap(({ report }) => guard.urlOf(report) ?? []))]
      yield writeAtomEntry(changeEntry(guarded, { where, day: today, labels: typeLabels, links }))
    }
  yield writeAtomEnd()
}
