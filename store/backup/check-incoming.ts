import { createHash } from 'node:crypto'
import { type Report, reportKey } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'

type Row = { readonly key: string; readonly hash: string; readonly raw: Buffer; readonly meta: string }

/** Looks whether the reports that lie beside the tables are what their keys and hashes say: a file may be whole and still be no backup of a store. */
export async function checkIncoming(tx: Db, path: string): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await tx.execute<Row>(
      sql`SELECT key, hash, raw, meta FROM incoming_reports WHERE key > ${after} COLLATE "C" ORDER BY key COLLATE "C" LIMIT 200`
    )
    for (const row of rows)
      if (!isSound(row)) throw new Error(`${path} is damaged: the report ${row.key} is not the one that was added; nothing was changed`)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.key
  }
}

function isSound({ key, hash, raw, meta }: Row): boolean {
  try {
    const report = JSON.parse(meta) as Report
    return reportKey({ ...report, hash }) === key && hash === `sha256:${createHash('sha256').update(raw).digest('hex')}`
  } catch {
    return false
  }
}
