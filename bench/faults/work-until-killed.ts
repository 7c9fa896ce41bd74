import { setTimeout as pause } from 'node:timers/promises'
import { openQueue } from '@vedette/queue'
import { startWorker } from '@vedette/server'
import type { Pool } from '@vedette/server/workers'
import { openStore } from '@vedette/store'
import { codeInvented } from './invented-run.ts'

// A process of `npm run faults`: a worker behind a stream that codes invented reports until it is killed, or told to stop.
const [databaseUrl = '', addresses = '', holdMs = '3000'] = process.argv.slice(2)
const store = await openStore({ databaseUrl })
const queue = await openQueue({ addresses, store, holdMs: Number(holdMs) })

/** Reads no faster than a quick reader would, so that there is always something in hand. */
const pool: Pool = {
  perform: async ({ report }) => {
    await pause(10)
    const { paragraphs, ...line } = codeInvented(report)
    return { kind: 'coded', coding: { line, paragraphs } }
  },
  stop: async () => undefined
}
const worker = startWorker({ store, queue, coders: { coder: 'faults', pool, workers: 2 }, onLog: () => undefined })
process.stdout.write('ready\n')
process.on('SIGTERM', () => {
  void worker
    .stop()
    .then(() => Promise.all([queue.close(), store.close()]))
    .then(() => process.exit(0))
})
