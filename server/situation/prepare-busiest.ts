import type { PlaceKnowledge } from '@vedette/core'
import type { Store } from '@vedette/store'
import { findArea } from '../find-area.ts'
import { latestDay } from '../latest-day.ts'
import type { Answerer } from './answer-questions.ts'

/** A province of fewer claims is joined in less than a second when it is first asked about. */
const manyClaims = 5000

/** Provinces of so many claims together are prepared: they are kept, and take some five kilobytes of memory each. */
const mostClaims = 150_000

/** So many of the places that are named most are added up. */
const manyPlaces = 500

/** Works out what holds now in the busiest provinces, so that whoever asks first need not wait for it; `isOver` says that nobody will. */
export async function prepareBusiest(
  { store, places, answers, today }: { store: Store; places: PlaceKnowledge; answers: Answerer; today: () => string },
  isOver: () => boolean
): Promise<void> {
  const known = (await latestDay(store)) ?? today()
  for (const key of await busiestOf(store)) {
    const area = await findArea(key, { store, places }).catch(() => undefined)
    if (isOver()) return
    // As it is asked without days.
    const query = { at: known, known, recorded: undefined, area, windowDays: 30, weighing: 'interest' as const }
    if (area) await answers.prepare({ kind: 'situation', query })
  }
}

/** Keys of provinces, the busiest first. */
async function busiestOf(store: Store): Promise<readonly string[]> {
  const counts = new Map<string, number>()
  for (const { country, within, claims } of (await store.places(undefined, { limit: manyPlaces })).rows)
    if (country !== null && within !== null) counts.set(`${country}/${within}`, claims + (counts.get(`${country}/${within}`) ?? 0))
  let all = 0
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([key, claims]) => {
      all += claims
      return claims < manyClaims || all > mostClaims ? [] : [key]
    })
}
