import { type DiffQuery, deedDays, diffBetween, type Joiner, type SituationQuery, situationAt } from '@vedette/core'
import type { ToldRow } from '@vedette/store'
import type { ToldReader } from '@vedette/store/told-reader'

/** What holds on a day, or what changed between two. */
export type Question = { readonly kind: 'situation'; readonly query: SituationQuery } | { readonly kind: 'diff'; readonly query: DiffQuery }

/** A question with what the store has of it: rows with the deeds from one day to another, and what was recorded earlier where that is asked. */
export type Work = {
  readonly question: Question
  readonly rows: readonly ToldRow[]
  readonly rowsBefore?: readonly ToldRow[] | undefined
  readonly deeds: { readonly since: string; readonly until: string }
}

/** The answer as JSON, or from which day on deeds are needed beside those that were given. */
export type WorkedOut = { readonly json: string } | { readonly since: string }

/** Deeds of the days around those that are asked about. */
export function deedsOf(question: Question): Work['deeds'] {
  const days = daysOf(question).map(at => deedDays({ at, windowDays: windowOf(question) }))
  const all = days.flatMap(({ since, until }) => [since, until]).sort()
  return { since: all[0] ?? '', until: all.at(-1) ?? '' }
}

const daysOf = ({ kind, query }: Question): readonly string[] => (kind === 'situation' ? [query.at] : [query.from, query.to])
const windowOf = (question: Question): number | undefined => (question.kind === 'situation' ? question.query.windowDays : undefined)

/** Answers a question; where tripwires are older than the deeds that were given, says how old they are. */
export function workOut({ question, rows, rowsBefore, deeds }: Work, read: ToldReader, joiner?: Joiner): WorkedOut {
  const area = question.query.area?.key
  const [told, toldBefore] = [rows, rowsBefore].map(some => some && read(some, { ...(area === undefined ? {} : { area }), deeds }))
  const windowDays = windowOf(question)
  const [since = deeds.since] = [
    ...((told ?? []).length === 0
      ? []
      : daysOf(question).map(at => deedDays({ at, windowDays }, [...(told ?? []), ...(toldBefore ?? [])]).since))
  ].sort()
  if (since < deeds.since) return { since }
  const answer =
    question.kind === 'situation'
      ? situationAt(told ?? [], question.query, joiner)
      : diffBetween(told ?? [], toldBefore ?? told ?? [], question.query, joiner)
  return { json: JSON.stringify(answer) }
}
