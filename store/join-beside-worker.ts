import { parentPort, workerData } from 'node:worker_threads'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { freshEvents } from './fresh-events.ts'
import { giveWay, standsBack } from './give-way.ts'
import type { BesideWork } from './join-beside.ts'
import { joiningKept } from './join-rows.ts'

// A thread that joins what waits for it each time that it is asked. It is ended by whoever began it.
giveWay(standsBack.keeping)
const client = new pg.Client((workerData as BesideWork).settings)
// Without its connection it is of no use: whoever asks next begins another.
client.on('error', () => process.exit(1))
await client.connect()
const db = drizzle(client)

parentPort?.on('message', async () => {
  // What is read and joined is kept until all is joined, and no longer: it would have to be let go of when something is struck out.
  await freshEvents(db, joiningKept())
  parentPort?.postMessage('joined')
})
