import { isDeepStrictEqual } from 'node:util'
import { hashText, type Line } from '@vedette/core'
import { eq, sql } from 'drizzle-orm'
import { claimRows, reviewedRows } from './claim-rows.ts'
import type { Db } from './database.ts'
import { areFresh } from './fresh-events.ts'
import { loadReviewed } from './load-reviews.ts'
import { areRenamedRight } from './renamed.ts'
import { told } from './schema.ts'
import type { Finding, Progress, Verified } from './store.ts'
import { toldRow } from './told-row.ts'
import { areEventsRight } from './verify-events.ts'

type Row = {
  readonly key: string
  readonly hash: string
  readonly raw: Buffer
  readonly coder: string | null
  readonly line: string | null
  readonly tasks: number
  readonly codings: number
}

const again = 'run vedette rebuild'
const recode = 'run vedette rebuild --recode'
const restore = 'restore the folder or database from a copy; what was added since can be added again'

/** Looks over all that is kept, a report at a time, then the events. */
export async function verifyStore(db: Db, progress: Progress = () => undefined): Promise<Verified> {
  return db.transaction(
    async tx => {
      const findings: Finding[] = []
      const { rows: keys } = await tx.execute<{ key: string }>(sql`SELECT key FROM vedette.reports ORDER BY key`)
      for (const [index, { key }] of keys.entries()) {
        findings.push(...(await verifyReport(tx, key)))
        progress(index + 1, keys.length)
      }
      if (!(await areRenamedRight(tx)))
        findings.push({ what: 'names', says: 'those that reports have beside their first are not what was added', remedy: again })
      if (!(await areFresh(tx))) return { findings, areEventsStale: true }
      if (!(await areEventsRight(tx))) findings.push({ what: 'events', says: 'they are not what the claims add up to', remedy: again })
      return { findings, areEventsStale: false }
    },
    { isolationLevel: 'repeatable read' }
  )
}

async function verifyReport(db: Db, key: string): Promise<readonly Finding[]> {
  const { rows } = await db.execute<Row>(sql`
    SELECT r.key, r.hash, r.raw, k.coder, c.line,
      (SELECT count(*) FROM vedette.tasks t WHERE t.key = r.key)::int AS tasks,
      (SELECT count(*) FROM vedette.codings o WHERE o.key = r.key)::int AS codings
    FROM vedette.reports r
    LEFT JOIN vedette.current_codings k ON k.key = r.key
    LEFT JOIN vedette.codings c ON c.key = k.key AND c.coder = k.coder
    WHERE r.key = ${key}`)
  const row = rows[0]
  const what = `report ${key}`
  if (!row) return []
  if (`sha256:${hashText(row.raw.toString('utf8'))}` !== row.hash)
    return [{ what, says: 'its text is not the one that was added', remedy: restore }]
  if (row.coder === null && row.codings > 0) return [{ what, says: 'it was coded, and none of its codings counts', remedy: again }]
  if (row.coder === null && row.tasks === 0) return [{ what, says: 'it is neither coded nor waits to be', remedy: again }]
  if (row.coder === null || row.line === null) return []
  const line = JSON.parse(row.line) as Line
  return [
    ...(await verifyClaims(db, what, key, row.coder, line)),
    ...(await verifyReviewed(db, what, key, row.coder, line)),
    ...(await verifyTold(db, what, key, row.coder, line))
  ]
}

async function verifyClaims(db: Db, what: string, key: string, coder: string, line: Line): Promise<readonly Finding[]> {
  const expected = claimRows(line, key, coder).map(({ id, claim }) => ({ id, claim }))
  const { rows } = await db.execute<{ id: string; claim: string }>(
    sql`SELECT id, claim FROM vedette.claims WHERE key = ${key} AND coder = ${coder} ORDER BY ordinal`
  )
  if (rows.length < expected.length) return [{ what, says: `${expected.length - rows.length} of its claims are missing`, remedy: again }]
  const same =
    rows.length === expected.length && rows.every(({ id, claim }, at) => id === expected[at]?.id && claim === expected[at]?.claim)
  if (!same) return [{ what, says: 'its claims are not those of its coding', remedy: restore }]
  const unquoted = line.claims.find(({ quote, span }) => line.report.text.slice(...span) !== quote)
  return unquoted === undefined ? [] : [{ what, says: `the quote of its claim ${unquoted.id} is not what stands there`, remedy: recode }]
}

async function verifyReviewed(db: Db, what: string, key: string, coder: string, line: Line): Promise<readonly Finding[]> {
  const { claims } = await loadReviewed(db, key, line)
  const expected = reviewedRows(line, claims, key, coder).map(({ id, claim, standing }) => ({ id, claim, standing }))
  const { rows } = await db.execute(
    sql`SELECT id, claim, standing FROM vedette.reviewed_claims WHERE key = ${key} AND coder = ${coder} ORDER BY ordinal`
  )
  const same = isDeepStrictEqual(
    rows.map(row => ({ ...row })),
    expected
  )
  return same ? [] : [{ what, says: 'its claims are not as its reviews left them', remedy: again }]
}

/** Rows of an older Vedette, which lack what is told, are no fault: the coding is read in their stead. */
async function verifyTold(db: Db, what: string, key: string, coder: string, line: Line): Promise<readonly Finding[]> {
  const [row] = await db.select().from(told).where(eq(told.key, key))
  if (!row) return [{ what, says: 'what it tells is missing', remedy: again }]
  const reviewed = await loadReviewed(db, key, line)
  const expected = toldRow(reviewed.line, key, coder, reviewed.pins)
  const old = { report: null, lasting: null, deeds: null, deedsFrom: null, deedsTo: null }
  const same = isDeepStrictEqual({ ...row }, row.lasting === null ? { ...expected, ...old } : expected)
  return same ? [] : [{ what, says: 'what it tells is not what its coding and its reviews say', remedy: again }]
}
