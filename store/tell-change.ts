import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import type { Change } from './store.ts'

/** The name under which processes tell each other what changed. */
export const channel = 'vedette_changes'

/** Tells all who watch, upon commit. A message holds 8,000 bytes, so that long ones are parted or cut. */
export async function tellChange(db: Db, change: Change): Promise<void> {
  for (const part of partsOf(change)) await db.execute(sql`SELECT pg_notify(${channel}, ${JSON.stringify(part)})`)
}

/** Tells that much is otherwise, and no report by name: who hears it looks at all. */
export async function tellUpheaval(db: Db): Promise<void> {
  const change: Change = { kind: 'added', keys: [] }
  await db.execute(sql`SELECT pg_notify(${channel}, ${JSON.stringify(change)})`)
}

function partsOf(change: Change): readonly Change[] {
  if (change.kind !== 'added')
    return [{ ...change, id: change.id.slice(0, 200), ...(change.says === undefined ? {} : { says: change.says.slice(0, 800) }) }]
  const parts: Change[] = []
  for (let from = 0; from < change.keys.length; from += 300) parts.push({ kind: 'added', keys: change.keys.slice(from, from + 300) })
  return parts
}
