import { Worker } from 'node:worker_threads'
import type { Told } from '@vedette/core'
import { type EventRow, eventRows } from './event-rows.ts'
import type { ToldRow } from './load-told.ts'
import { toTold } from './told-reader.ts'

/** What the thread is given. */
export type JoinWork = { readonly rows: readonly ToldRow[] } | { readonly told: readonly Told[] }

/** Texts longer than this (of some 5,000 claims) are joined in a thread of their own: a process that answers others must not be held up by it. */
const mostHere = 1_500_000

const lengthOf = (rows: readonly ToldRow[]): number => rows.reduce((sum, { lasting, deeds }) => sum + lasting.length + deeds.length, 0)

/** Where the thread's program is; none when this runs from its sources, which a thread cannot load. */
const built = import.meta.url.endsWith('.js') ? new URL('./join-worker.js', import.meta.url) : undefined

/** Rows of the events that claims add up to, by id. */
export function joinRows(rows: readonly ToldRow[], thread = lengthOf(rows) > mostHere ? built : undefined): Promise<readonly EventRow[]> {
  return thread === undefined ? Promise.resolve(eventRows(toTold(rows))) : joinIn(thread, { rows })
}

/** Claims more than these are joined in the thread, too. */
const mostClaims = 5000

/** Rows of the events that claims add up to, by id. */
export const joinTold = (told: readonly Told[], thread = told.length > mostClaims ? built : undefined): Promise<readonly EventRow[]> =>
  thread === undefined ? Promise.resolve(eventRows(told)) : joinIn(thread, { told })

function joinIn(thread: URL, work: JoinWork): Promise<readonly EventRow[]> {
  return new Promise((resolve, reject) => {
    // Without what this process was started with: where its packages are sought among it.
    const worker = new Worker(thread, { workerData: work, execArgv: [] })
    worker.on('message', (joined: readonly EventRow[]) => resolve(joined))
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`the thread that joins claims ended with code ${code}`)))
  })
}
