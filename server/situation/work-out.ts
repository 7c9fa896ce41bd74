import {
  type DiffQuery,
  deedDays,
  diffBetween,
  forOneQuestion,
  joinBefore,
  type SituationKeeper,
  type SituationQuery,
  situationOf,
  type Told,
  type ToldLists
} from '@vedette/core'
import type { ToldRow } from '@vedette/store'
import type { ToldLister } from '@vedette/store/told-reader'
import { evidenceOf } from '../profiles/evidence-of.ts'
import { jsonWriter, type WriteJson, type Written } from './json-writer.ts'

/** What holds on a day; the same with the claims that its intervals of control name, for the page of a place; or what changed between two. */
export type Question =
  | { readonly kind: 'situation' | 'place'; readonly query: SituationQuery }
  | { readonly kind: 'diff'; readonly query: DiffQuery }

/** A question with what the store has of it: rows with the deeds from one day to another, and what was recorded earlier where that is asked. */
export type Work = {
  readonly question: Question
  readonly rows: readonly ToldRow[]
  readonly rowsBefore?: readonly ToldRow[] | undefined
  readonly deeds: { readonly since: string; readonly until: string }
}

/** The answer, or from which day on deeds are needed beside those that were given. */
export type WorkedOut = Written | { readonly since: string }

/** Deeds of the days around those that are asked about. */
export function deedsOf(question: Question): Work['deeds'] {
  const days = daysOf(question).map(at => deedDays({ at, windowDays: windowOf(question) }))
  const all = days.flatMap(({ since, until }) => [since, until]).sort()
  return { since: all[0] ?? '', until: all.at(-1) ?? '' }
}

const daysOf = ({ kind, query }: Question): readonly string[] => (kind === 'diff' ? [query.from, query.to] : [query.at])
const windowOf = (question: Question): number | undefined => (question.kind === 'diff' ? undefined : question.query.windowDays)

/** With what questions are worked out. All of it may be kept from one to the next. */
export type Workers = { readonly read: ToldLister; readonly keeper?: SituationKeeper; readonly write?: WriteJson }

/** Compares claims of rows before a question about them is asked. */
export const compareBefore = ({ question, rows, deeds }: Work, { read, keeper }: Workers): void =>
  keeper?.ready(read(rows, askedOf(question, deeds)))

/** Joins what is told of before the question is asked, in parts. */
export function* joinAll({ question, rows, deeds }: Work, { read, keeper }: Workers): Iterable<void> {
  if (question.kind !== 'diff' && keeper) yield* joinBefore(read(rows, askedOf(question, deeds)), question.query, keeper)
}

function askedOf({ query: { area } }: Question, deeds: Work['deeds']): Parameters<ToldLister>[1] {
  return { ...(area === undefined ? {} : { area: area.key }), deeds }
}

/** Answers a question; where tripwires are older than the deeds that were given, says how old they are. */
export function workOut({ question, rows, rowsBefore, deeds }: Work, workers: Workers): WorkedOut {
  const { read, keeper = forOneQuestion(), write = jsonWriter() } = workers
  const asked = askedOf(question, deeds)
  const told = read(rows, asked)
  const toldBefore = rowsBefore && read(rowsBefore, asked)
  const wired: Told[] = []
  for (const lists of [told, toldBefore ?? []])
    for (const list of lists) for (const each of keeper.readKinds(list, asked?.area, Number.POSITIVE_INFINITY).wired) wired.push(each)
  const days = daysOf(question).map(at => deedDays({ at, windowDays: windowOf(question) }, wired).since)
  const [since = deeds.since] = rows.length === 0 ? [] : days.sort()
  if (since < deeds.since) return { since }
  return write(answerTo(question, told, toldBefore, keeper))
}

function answerTo(question: Question, told: ToldLists, toldBefore: ToldLists | undefined, keeper: SituationKeeper): object {
  if (question.kind === 'diff') return diffBetween(told.flat(), toldBefore?.flat() ?? told.flat(), question.query, keeper)
  const situation = situationOf(told, question.query, keeper)
  return question.kind === 'place' ? { situation, evidence: evidenceOf(situation, told.flat()) } : situation
}
