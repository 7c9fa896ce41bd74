import { workerData } from 'node:worker_threads'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { freshEvents } from './fresh-events.ts'
import { giveWay, standsBack } from './give-way.ts'
import type { BesideWork } from './join-beside.ts'

// A thread that joins what waits for it, and ends.
giveWay(standsBack.keeping)
const client = new pg.Client((workerData as BesideWork).settings)
client.on('error', () => undefined)
await client.connect()
try {
  await freshEvents(drizzle(client))
} finally {
  await client.end().catch(() => undefined)
}
