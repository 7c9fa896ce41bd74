import { DeliverPolicy, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream'
import type { Report } from '@vedette/core'
import { stream } from './ensure-streams.ts'
import { readMessage } from './report-message.ts'

const batch = 200

/** Reads what the stream keeps from a time on, and hands its reports over in batches; gives how many. What came in after the start is left to workers. */
export async function replayReports(
  manager: JetStreamManager,
  client: JetStreamClient,
  since: Date,
  keep: (reports: readonly Report[]) => Promise<unknown>
): Promise<number> {
  const last = (await manager.streams.info(stream)).state.last_seq
  const from = await client.consumers.get(stream, { deliver_policy: DeliverPolicy.StartTime, opt_start_time: since.toISOString() })
  let count = 0
  for (let ended = false; !ended; ) {
    const reports: Report[] = []
    let came = 0
    for await (const message of await from.fetch({ max_messages: batch, expires: 2000 })) {
      came++
      const report = readMessage(message.data)
      if (typeof report !== 'string') reports.push(report)
      if (message.seq >= last) {
        ended = true
        break
      }
    }
    if (reports.length > 0) await keep(reports)
    count += reports.length
    if (came === 0) ended = true
  }
  return count
}
