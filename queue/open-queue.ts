import { setTimeout as pause } from 'node:timers/promises'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import type { Store } from '@vedette/store'
import { connectTo } from './connect-to.ts'
import { listDead, retryDead } from './dead-letters.ts'
import { consumer, ensureStreams, stream } from './ensure-streams.ts'
import { purgeStruck } from './purge-struck.ts'
import type { Queue } from './queue.ts'
import { replayReports } from './replay-reports.ts'
import { sendReports } from './send-reports.ts'
import { takeLetters } from './take-letters.ts'
import { traced } from './traced.ts'

export type QueueOptions = {
  /** What `NATS_URL` says: one address, or several with commas between them. */
  readonly addresses: string
  /** Where workers keep reports: it is asked what became of those that nobody answers for. */
  readonly store: Pick<Store, 'add' | 'keeps' | 'struck'>
  readonly onNote?: (says: string) => void
  /** Of a consumer that is not there yet. */
  readonly holdMs?: number
}

const usualHoldMs = 30_000

/** Connects to the stream of reports, which is made where it is not there yet. Throws what keeps it shut, with the remedy. */
export async function openQueue({ addresses, store, onNote = () => undefined, holdMs = usualHoldMs }: QueueOptions): Promise<Queue> {
  const { connection: nats, where } = await connectTo(addresses)
  try {
    const manager = await jetstreamManager(nats)
    const client = jetstream(nats)
    await ensureStreams(manager, holdMs)
    const from = await client.consumers.get(stream, consumer)
    const sending = { nats, client, manager, store, onNote }
    return {
      where,
      holdMs,
      add: reports => traced('vedette.send', { reports: reports.length }, () => sendReports(sending, reports)),
      take: most => takeLetters({ nats, client, manager }, from, most),
      waiting: async () => {
        const { num_pending, num_ack_pending } = await manager.consumers.info(stream, consumer)
        return num_pending + num_ack_pending
      },
      deadLetters: () => listDead(manager),
      retryDead: numbers => retryDead(manager, client, numbers),
      replay: (since, keep) => replayReports(manager, client, since, keep),
      purge: () => purgeStruck(manager, client, store),
      close: async () => {
        // A server that is away is not waited for: what is not answered for is sent, or handed out, again.
        await Promise.race([nats.drain().catch(() => undefined), pause(3000, undefined, { ref: false })])
        await nats.close()
      }
    }
  } catch (cause) {
    await nats.close()
    const says = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${where} keeps no streams (${says}): start it with JetStream ("nats-server -js"), and give this user the right`, {
      cause
    })
  }
}
