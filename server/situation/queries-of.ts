import type { ToldQuery } from '@vedette/store'
import type { Question } from './work-out.ts'

/** What of the store a question is about: as it is recorded now, and as it was before where that is asked. */
export function queriesOf({ kind, query }: Question): readonly [now: ToldQuery, before?: ToldQuery] {
  const { known, recorded, area } = query
  const now = { known, recorded, area: area?.key }
  return kind === 'diff' && query.recordedBefore !== undefined
    ? [now, { known: query.knownBefore, recorded: query.recordedBefore, area: area?.key }]
    : [now]
}

/** What an area's reports told that were published up to a day. */
export type LookedFor = Pick<ToldQuery, 'known'> & { readonly area: string }

/** What is asked of the store, where whether it tells the same can be looked up: of an area, as all that is recorded tells it. */
export function markedQuery(question: Question): LookedFor | undefined {
  const [{ recorded, known, area }, before] = queriesOf(question)
  return recorded === undefined && before === undefined && area !== undefined ? { known, area } : undefined
}
