import { type Situation, situationAt } from '@vedette/core'
import { readWritten } from '../situation/answer-questions.ts'
import { toldAround } from '../told-around.ts'
import type { Exporting } from './export-store.ts'

/** What holds on the last day that is asked for, as known on the day that is asked for. */
export async function situationOf({ store, answers, query, area, today }: Exporting): Promise<Situation> {
  const known = query.known ?? today
  const at = query.until ?? known
  if (answers) return readWritten<Situation>(await answers.answer({ kind: 'situation', query: { at, known, area } }))
  return situationAt(await toldAround(store, { known, area: area?.key }, { from: at, to: at }), { at, known, area })
}
