import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { Takedown } from '../store.ts'
import type { WordMark } from './mark-words.ts'

type Row = Omit<Takedown, 'reports' | 'mark'> & {
  readonly salt: string
  readonly words: number
  readonly first: string
  readonly hash: string
}

/** All that was struck out, in the order in which it was. */
export async function loadTakedowns(db: Db): Promise<readonly Takedown[]> {
  const { rows } = await db.execute<Row>(sql`
    SELECT id, kind, key, reason, by_whom AS by, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
      salt, word_count AS words, first_hash AS first, words_hash AS hash
    FROM vedette.takedowns ORDER BY seq`)
  const struck = await db.execute<{ takedown: string; key: string; became: string | null }>(
    sql`SELECT takedown, key, became FROM vedette.struck ORDER BY key`
  )
  return rows.map(({ salt, words, first, hash, ...row }) => ({
    ...row,
    mark: row.kind === 'words' ? { salt, wordCount: words, firstHash: first, wordsHash: hash } : null,
    reports: struck.rows.flatMap(({ takedown, key, became }) => (takedown === row.id ? [{ key, became }] : []))
  }))
}

/** By what words that were struck out are known, the earliest first. */
export async function loadMarks(db: Db): Promise<readonly WordMark[]> {
  const { rows } = await db.execute<WordMark>(sql`
    SELECT id AS takedown, key, salt, word_count AS "wordCount", first_hash AS "firstHash", words_hash AS "wordsHash"
    FROM vedette.takedowns WHERE kind = 'words' ORDER BY seq`)
  return rows
}

/** Why reports may not come in again: by their keys, those that are gone. */
export async function loadRefusals(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.execute<{ key: string; became: string | null; reason: string; by: string; day: string }>(sql`
    SELECT s.key, s.became, t.reason, t.by_whom AS by, to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM vedette.struck s JOIN vedette.takedowns t ON t.id = s.takedown WHERE s.key = ANY(${sql.param([...keys])}::text[])`)
  return new Map(
    rows.map(({ key, became, reason, by, day }) => {
      const left = became === null ? '' : `; without the words that were struck out it is kept as ${became}`
      return [key, `it was struck out on ${day} by ${by}: ${reason}${left}`]
    })
  )
}
