import type { Queue } from '@vedette/queue'
import type { Store } from '@vedette/store'
import { usageFailure, worldFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'

/** Whether reports go through a stream to workers: `NATS_URL` says where it is. A folder that is named goes before it. */
export const isQueued = ({ home }: HomeOptions): boolean => home === undefined && Boolean(process.env.NATS_URL)

/** Connects to the stream that `NATS_URL` names; what keeps it shut ends the program with a line that says so. */
export async function openTheQueue(store: Store): Promise<Queue> {
  const { NATS_URL: addresses, DATABASE_URL: database } = process.env
  if (!addresses) throw usageFailure('no stream is named: set NATS_URL, as nats://host:4222')
  if (!database) throw usageFailure('workers keep what they read in a PostgreSQL server: set DATABASE_URL beside NATS_URL')
  const { openQueue } = await import('@vedette/queue')
  try {
    return await openQueue({ addresses, store, onNote: says => void process.stderr.write(`vedette: ${says}\n`) })
  } catch (error) {
    throw worldFailure(error instanceof Error ? error.message : String(error), error)
  }
}

/** Uses the stream and closes it whatever comes. */
export async function withQueue<Result>(store: Store, use: (queue: Queue) => Promise<Result>): Promise<Result> {
  const queue = await openTheQueue(store)
  try {
    return await use(queue)
  } finally {
    await queue.close()
  }
}
