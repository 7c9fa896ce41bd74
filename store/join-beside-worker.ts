import { parentPort, workerData } from 'node:worker_threads'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { freshEvents } from './fresh-events.ts'
import { giveWay, standsBack } from './give-way.ts'
import type { BesideWork } from './join-beside.ts'
import { joiningKept } from './join-rows.ts'
import { loadRevision } from './load-revision.ts'

// A thread that joins what waits for it each time that it is asked. It is ended by whoever began it.
giveWay(standsBack.keeping)
const client = new pg.Client((workerData as BesideWork).settings)
// Without its connection it is of no use: whoever asks next begins another.
client.on('error', () => process.exit(1))
await client.connect()
const db = drizzle(client)
let joining = joiningKept()
let struckOut = ''

async function joinAll(): Promise<void> {
  const { struck } = await loadRevision(db)
  // What was struck out is not kept in memory either.
  if (struck !== struckOut) joining = joiningKept()
  struckOut = struck
  await freshEvents(db, joining)
}

parentPort?.on('message', async () => {
  await joinAll()
  parentPort?.postMessage('joined')
})
