import type { JetStreamClient, JetStreamManager, StoredMsg } from '@nats-io/jetstream'
import { deadStream, subject } from './ensure-streams.ts'
import type { DeadLetter } from './queue.ts'
import { unpackMessage } from './report-message.ts'
import { reasonHeader } from './take-letters.ts'

/** Lists what was put aside, the oldest first. */
export async function listDead(manager: JetStreamManager): Promise<readonly DeadLetter[]> {
  const letters: DeadLetter[] = []
  for await (const message of eachDead(manager))
    letters.push({
      number: message.seq,
      at: message.time.toISOString(),
      says: message.header?.get(reasonHeader) || 'no reason is known',
      begins: unpackMessage(message.data).slice(0, 60)
    })
  return letters
}

/** Sends dead letters again, and strikes them from the list; gives how many. */
export async function retryDead(manager: JetStreamManager, client: JetStreamClient, numbers?: readonly number[]): Promise<number> {
  let count = 0
  for await (const message of eachDead(manager)) {
    if (numbers !== undefined && !numbers.includes(message.seq)) continue
    await client.publish(subject, message.data, { msgID: `retry ${message.seq} ${message.timestamp}` })
    await manager.streams.deleteMessage(deadStream, message.seq)
    count++
  }
  return count
}

async function* eachDead(manager: JetStreamManager): AsyncGenerator<StoredMsg> {
  const { state } = await manager.streams.info(deadStream)
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await manager.streams.getMessage(deadStream, { seq }).catch(() => null)
    if (message !== null) yield message
  }
}
