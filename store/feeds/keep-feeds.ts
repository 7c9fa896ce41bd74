import { sql } from 'drizzle-orm'
import type { Database, Db } from '../database.ts'
import { plainText } from '../plain-text.ts'
import type { Feed, FeedOutcome, Feeds } from './feed.ts'

/** Minutes for which one that was taken is nobody else's: it may name many pages, asked with pauses. */
const heldMinutes = 60
const dayMinutes = 24 * 60

const utc = (column: string) => sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)
const columns = sql`url, by_whom AS by, ${utc('added_at')} AS added, every, ${utc('next_at')} AS next, ${utc('asked_at')} AS asked,
  ${utc('answered_at')} AS answered, failures, says, reports, last_new AS "lastNew", last_refused AS "lastRefused", refused_says AS "refusedSays"`

/** The feeds of a database. */
export const keepFeeds = ({ run }: Pick<Database, 'run'>): Feeds => ({
  list: () => run(async db => (await db.execute<Feed>(sql`SELECT ${columns} FROM vedette.feeds ORDER BY url`)).rows),
  add: (url, by, every) =>
    run(async db => {
      const { rows } = await db.execute<Feed>(sql`
        INSERT INTO vedette.feeds (url, by_whom, every) VALUES (${plainText(url)}, ${plainText(by)}, ${every})
        ON CONFLICT (url) DO UPDATE SET every = excluded.every, next_at = now() RETURNING ${columns}`)
      return rows[0] as Feed
    }),
  remove: url => run(async db => (await db.execute(sql`DELETE FROM vedette.feeds WHERE url = ${plainText(url)}`)).rowCount === 1),
  take: () =>
    run(async db => {
      const { rows } = await db.execute<{ url: string }>(sql`
        UPDATE vedette.feeds SET next_at = now() + make_interval(mins => ${heldMinutes}) WHERE url = (
          SELECT url FROM vedette.feeds WHERE next_at <= now() ORDER BY next_at, url LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING url`)
      return rows[0]?.url
    }),
  keep: (url, outcome) => run(db => keep(db, url, outcome))
})

async function keep(db: Db, url: string, outcome: FeedOutcome): Promise<void> {
  const of = sql`WHERE url = ${plainText(url)}`
  if (outcome.kind === 'left') await db.execute(sql`UPDATE vedette.feeds SET next_at = now() ${of}`)
  else if (outcome.kind === 'failed')
    // Asked ever more seldom, once in a day at last.
    await db.execute(sql`
      UPDATE vedette.feeds SET asked_at = now(), failures = failures + 1, says = ${plainText(outcome.says).slice(0, 500)},
        next_at = now() + make_interval(mins => least(${dayMinutes}, every * 2 ^ least(failures + 1, 12))::int) ${of}`)
  else
    await db.execute(sql`
      UPDATE vedette.feeds SET asked_at = now(), answered_at = now(), failures = 0, says = NULL, reports = reports + ${outcome.fresh},
        last_new = ${outcome.fresh}, last_refused = ${outcome.refused},
        refused_says = ${outcome.says === undefined ? null : plainText(outcome.says).slice(0, 500)},
        next_at = now() + make_interval(mins => every) ${of}`)
}
