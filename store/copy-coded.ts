import { pipeline } from 'node:stream/promises'
import { hashText, type Line, type Report, reportKey } from '@vedette/core'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { reportRow } from './add-reports.ts'
import { claimRows, currentRow } from './claim-rows.ts'
import { countAllNames } from './count-names.ts'
import { openDatabase } from './database.ts'
import { searchText } from './plain-text.ts'
import type { StoreOptions } from './store-options.ts'
import { toldRow } from './told-row.ts'

/** A report with what it is coded as. */
export type Coded = { readonly report: Report; readonly line: Line }

/**
 * Puts coded reports straight into the tables of an empty store by COPY, for measurements of large ones: nothing is checked, struck out or
 * answered for. Indexes are made after the rows. Events are not made. Gives the number of claims.
 */
export async function copyCoded(
  options: StoreOptions,
  coder: string,
  all: Iterable<Coded>,
  onDone: (reports: number) => void
): Promise<number> {
  const database = await openDatabase(options)
  try {
    return await database.onOwn(async client => {
      const { rows } = await client.query(
        "SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE schemaname = 'vedette' AND tablename = ANY($1) AND indexname NOT LIKE '%_pkey'",
        [[...tables, 'claim_areas']]
      )
      for (const { name } of rows) await client.query(`DROP INDEX vedette.${name}`)
      // What refers to what holds by how the rows are made.
      await client.query("SET session_replication_role = 'replica'; SET synchronous_commit = off; SET maintenance_work_mem = '256MB'")
      const claims = await copyAll(client, coder, all, onDone)
      await client.query(`INSERT INTO vedette.claim_areas (area, published_day, key, ordinal, coder, type, from_day, to_day)
        SELECT a.area, c.published_day, c.key, c.ordinal, c.coder, c.type, c.from_day, c.to_day FROM vedette.claims c, unnest(c.areas) AS a (area)`)
      for (const { made } of rows) await client.query(made)
      await countAllNames(drizzle(client))
      await client.query('ANALYZE')
      return claims
    })
  } finally {
    await database.close()
  }
}

const tables = ['reports', 'sightings', 'codings', 'claims', 'current_codings', 'told'] as const
type Table = (typeof tables)[number]
type Row = Readonly<Record<string, unknown>>

const batch = 1000

async function copyAll(client: pg.Client, coder: string, all: Iterable<Coded>, onDone: (reports: number) => void): Promise<number> {
  let [reports, claims] = [0, 0]
  const waiting = new Map(tables.map(table => [table, [] as Row[]]))
  const flush = async (): Promise<void> => {
    for (const [table, rows] of waiting) await copyRows(client, table, rows.splice(0))
    onDone(reports)
  }
  for (const coded of all) {
    const rows = rowsOf(coded, coder)
    for (const [table, held] of waiting) held.push(...rows[table])
    claims += coded.line.claims.length
    if (++reports % batch === 0) await flush()
  }
  await flush()
  return claims
}

function rowsOf({ report, line }: Coded, coder: string): Readonly<Record<Table, readonly Row[]>> {
  const key = reportKey(report)
  const paragraphs = JSON.stringify([{ span: [0, line.report.text.length], kind: 'body' }])
  const { title, text } = line.report
  return {
    reports: [reportRow(key, report)],
    sightings: [{ key, nameHash: hashText(report.id).slice(0, 32), name: report.id }],
    codings: [{ key, coder, line: JSON.stringify(line), paragraphs }],
    claims: claimRows(line, key, coder).map((row, at) => ({ ...row, words: vectorOf(line.claims[at]?.quote ?? '') })),
    current_codings: [{ ...currentRow(line, key, coder), words: vectorOf(`${title ?? ''}\n${text}`) }],
    told: [toldRow(line, key, coder)]
  }
}

/** What `to_tsvector('simple', …)` makes of a text. */
function vectorOf(text: string): string {
  const places = new Map<string, number[]>()
  searchText(text)
    .split(' ')
    .filter(word => word !== '')
    .forEach((word, at) => {
      places.set(word, [...(places.get(word) ?? []), at + 1])
    })
  return [...places]
    .map(
      ([word, at]) =>
        `'${word}':${at
          .slice(0, 255)
          .map(each => Math.min(each, 16_383))
          .join(',')}`
    )
    .join(' ')
}

async function copyRows(client: pg.Client, table: Table, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {})
  if (names.length === 0) return
  const columns = names.map(name => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
  const lines = rows.map(row => `${names.map(name => writeValue(row[name])).join('\t')}\n`)
  await pipeline(lines, client.query(from(`COPY vedette.${table} (${columns.join(', ')}) FROM STDIN`)))
}

/** A value in the text form of COPY. */
function writeValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`
  const text = Array.isArray(value) ? `{${value.map(each => JSON.stringify(each)).join(',')}}` : String(value)
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
}
