import { AckPolicy, DiscardPolicy, type JetStreamManager, RetentionPolicy } from '@nats-io/jetstream'
import { nanos } from '@nats-io/transport-node'

export const stream = 'vedette_reports'
export const subject = 'vedette.reports'
export const deadStream = 'vedette_dead'
export const deadSubject = 'vedette.dead'
export const consumer = 'vedette_workers'

const dayMs = 86_400_000
const keptDays = 7

/**
 * Makes what the queue needs where it is not there yet: a stream of reports, kept for a week so that it can be replayed, on three servers in a
 * cluster; one of dead letters; and the consumer that all workers share. What an operator has set otherwise stays as it is.
 */
export async function ensureStreams(manager: JetStreamManager, holdMs: number): Promise<void> {
  const kept = { retention: RetentionPolicy.Limits, discard: DiscardPolicy.Old }
  await ensureStream(manager, { ...kept, name: stream, subjects: [subject], max_age: nanos(keptDays * dayMs) })
  await ensureStream(manager, { ...kept, name: deadStream, subjects: [deadSubject] })
  await manager.consumers.info(stream, consumer).catch(() =>
    manager.consumers.add(stream, {
      durable_name: consumer,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(holdMs),
      max_deliver: -1,
      max_ack_pending: 10_000
    })
  )
}

type StreamSettings = Parameters<JetStreamManager['streams']['add']>[0]

async function ensureStream(manager: JetStreamManager, settings: StreamSettings): Promise<void> {
  const isThere = (): Promise<boolean> =>
    manager.streams.info(settings.name).then(
      () => true,
      () => false
    )
  if (await isThere()) return
  let failure: unknown
  // A cluster keeps each message on three servers; a single server can keep one copy.
  for (const num_replicas of [3, 1]) {
    try {
      await manager.streams.add({ ...settings, num_replicas })
      return
    } catch (error) {
      // Another process may have made it meanwhile.
      if (await isThere()) return
      failure = error
      if (!/replicas > 1 not supported|insufficient/i.test(String(error))) break
    }
  }
  throw failure
}
