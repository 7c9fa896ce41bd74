import { Worker } from 'node:worker_threads'
import type { Told } from '@vedette/core'
import { type EventRow, eventRows, eventRowsKeeper } from './event-rows.ts'
import { type ToldReader, toldReader, toTold } from './told-reader.ts'

/** More claims than these are joined in a thread of their own: a process that answers others must not be held up by it. */
const mostHere = 5000

/** Where the thread's program is; none when this runs from its sources, which a thread cannot load. */
const built = import.meta.url.endsWith('.js') ? new URL('./join-worker.js', import.meta.url) : undefined

/** Gives the rows of the events that claims add up to, by id. */
export type JoinTold = (told: readonly Told[]) => Promise<readonly EventRow[]>

/** With what reports are joined to those that are there: what reads the claims of their rows, and what joins them. */
export type Joining = { readonly read: ToldReader; readonly join: JoinTold }

/** Reads and joins each time anew. */
export const joiningAnew: Joining = { read: toTold, join: told => joinTold(told) }

/** So many claims are kept between one slice of reports and the next. */
const mostKept = 100_000

/** Keeps what it read and joined: one slice after the other is joined to nearly the same claims. For a thread that holds up nobody. */
export function joiningKept(): Joining {
  const rowsOf = eventRowsKeeper(mostKept)
  return { read: toldReader(), join: async told => rowsOf(told) }
}

/** Rows of the events that claims add up to, by id. */
export const joinTold = (told: readonly Told[], thread = told.length > mostHere ? built : undefined): Promise<readonly EventRow[]> =>
  thread === undefined ? Promise.resolve(eventRows(told)) : joinIn(thread, told)

function joinIn(thread: URL, told: readonly Told[]): Promise<readonly EventRow[]> {
  return new Promise((resolve, reject) => {
    // Without what this process was started with: where its packages are sought among it.
    const worker = new Worker(thread, { workerData: told, execArgv: [] })
    worker.on('message', (joined: readonly EventRow[]) => resolve(joined))
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`the thread that joins claims ended with code ${code}`)))
  })
}
