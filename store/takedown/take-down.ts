import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Db } from '../database.ts'
import { lockAll } from '../erasing.ts'
import { freshenEvents } from '../fresh-events.ts'
import { makeReady } from '../rebuild-store.ts'
import type { Progress, Takedown, TakedownRequest } from '../store.ts'
import { tellUpheaval } from '../tell-change.ts'
import { eraseForGood } from './erase-reports.ts'
import { loadMarks, loadTakedowns } from './load-takedowns.ts'
import { makeSalt, markWords, type WordMark } from './mark-words.ts'
import { type Marked, scanReports } from './scan-reports.ts'
import { strikeReports } from './strike-reports.ts'
import { strikeReviews } from './strike-reviews.ts'

/**
 * Strikes out a report, or words in one or in all: their content is erased from all tables, and a tombstone stays that says why and by whom. What is
 * left of a report is kept in its stead and coded again. All or nothing.
 */
export async function takeDown(client: pg.Client, request: TakedownRequest, progress: Progress): Promise<Takedown> {
  const db: Db = drizzle(client)
  const id = randomUUID()
  if (request.report !== undefined) await refuseUnknown(db, request.report)
  const mark = request.words === undefined ? undefined : await makeMark(db, id, request.words, request.report)
  // Looked for before anybody has to wait: afterwards only what came meanwhile is.
  const before = mark && (await scanReports(db, [mark], new Set(), progress))
  await db.transaction(async tx => {
    const guess = before?.marked.map(({ key }) => key) ?? [request.report ?? '']
    await lockAll(tx, guess)
    const marked = mark ? await markedNow(tx, mark, before?.seen ?? new Set()) : await wholeReport(tx, request.report ?? '', id)
    await keepTombstone(tx, id, request, mark)
    await strikeReports(tx, marked)
    if (mark) await strikeReviewsOf(tx, [mark])
    await freshenEvents(tx)
    await tellUpheaval(tx)
  })
  await eraseForGood(client)
  const all = await loadTakedowns(db)
  const kept = all.find(each => each.id === id)
  if (kept === undefined) throw new Error('what was struck out is not noted: run vedette verify')
  return kept
}

/** Strikes words out of reviews, and makes again what hangs on these. */
export async function strikeReviewsOf(tx: Db, marks: readonly WordMark[]): Promise<void> {
  const keys = await strikeReviews(tx, marks)
  if (keys.length > 0) await makeReady(tx, sql`c.key = ANY(${sql.param([...keys])}::text[])`, () => undefined)
}

/** How many reports words would be struck out of, without doing it. */
export async function countMarked(db: Db, words: string, key: string | undefined, progress: Progress): Promise<number> {
  if (key !== undefined) await refuseUnknown(db, key)
  const mark = { takedown: '', key: key ?? null, ...markWords(words, makeSalt()) }
  return (await scanReports(db, [mark], new Set(), progress)).marked.length
}

async function refuseUnknown(db: Db, key: string): Promise<void> {
  const { rows } = await db.execute(sql`SELECT 1 FROM vedette.reports WHERE key = ${key}`)
  if (rows.length === 0) throw new Error(`there is no report "${key}": "vedette list --format json" gives their keys`)
}

/** One salt serves a store: each more would have to be tried on every word that comes in. */
async function makeMark(db: Db, takedown: string, words: string, key: string | undefined): Promise<WordMark> {
  const [known] = await loadMarks(db)
  return { takedown, key: key ?? null, ...markWords(words, known?.salt ?? makeSalt()) }
}

const markedNow = async (tx: Db, mark: WordMark, seen: ReadonlySet<string>): Promise<readonly Marked[]> => {
  const { marked } = await scanReports(tx, [mark], seen, () => undefined)
  if (marked.length === 0 && mark.key !== null)
    throw new Error(`the report "${mark.key}" does not say these words: give them as they stand in it`)
  return marked
}

const wholeReport = async (tx: Db, key: string, takedown: string): Promise<readonly Marked[]> => {
  await refuseUnknown(tx, key)
  return [{ key, takedown, recorded: '', left: [] }]
}

async function keepTombstone(tx: Db, id: string, { report, reason, by }: TakedownRequest, mark: WordMark | undefined): Promise<void> {
  await tx.execute(sql`
    INSERT INTO vedette.takedowns (id, kind, key, salt, word_count, first_hash, words_hash, reason, by_whom)
    VALUES (${id}, ${mark ? 'words' : 'report'}, ${report ?? null}, ${mark?.salt ?? null}, ${mark?.wordCount ?? null},
      ${mark?.firstHash ?? null}, ${mark?.wordsHash ?? null}, ${reason}, ${by})`)
}
