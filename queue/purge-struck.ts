import { DeliverPolicy, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream'
import { hashText, type Report } from '@vedette/core'
import type { Store } from '@vedette/store'
import { deadStream, stream } from './ensure-streams.ts'
import { readMessage, unpackMessage } from './report-message.ts'

const batch = 200

/**
 * Erases all messages of the stream and all dead letters that carry what the store has struck out, so that the files of the servers hold
 * nothing of them either; gives how many. What comes in after the start is for those who take it.
 */
export async function purgeStruck(manager: JetStreamManager, client: JetStreamClient, store: Pick<Store, 'struck'>): Promise<number> {
  let count = 0
  for (const name of [stream, deadStream])
    for await (const messages of eachBatch(manager, client, name)) {
      const struck = await store.struck(messages.map(({ report }) => report))
      for (const [index, { seq }] of messages.entries()) if (struck[index] === true) count += await eraseMessage(manager, name, seq)
    }
  return count
}

/** Erases a message; one that is gone already is as good. */
export async function eraseMessage(manager: JetStreamManager, name: string, seq: number): Promise<0 | 1> {
  try {
    await manager.streams.deleteMessage(name, seq, true)
    return 1
  } catch (error) {
    if (/no message found|not found/i.test(String(error))) return 0
    throw error
  }
}

type Carried = { readonly seq: number; readonly report: Report }

async function* eachBatch(manager: JetStreamManager, client: JetStreamClient, name: string): AsyncGenerator<readonly Carried[]> {
  const { messages, last_seq: last } = (await manager.streams.info(name)).state
  if (messages === 0) return
  const from = await client.consumers.get(name, { deliver_policy: DeliverPolicy.All })
  for (;;) {
    const carried: Carried[] = []
    let isEnd = false
    for await (const message of await from.fetch({ max_messages: batch, expires: 2000 })) {
      const report = readMessage(message.data)
      carried.push({ seq: message.seq, report: typeof report === 'string' ? standIn(unpackMessage(message.data)) : report })
      isEnd = message.seq >= last || message.info.pending === 0
      if (isEnd) break
    }
    if (carried.length > 0) yield carried
    if (isEnd || carried.length === 0) return
  }
}

/** What is no report is looked through as a text: words can be found in it. */
const standIn = (raw: string): Report => ({ id: '', hash: `sha256:${hashText(raw)}`, raw, format: 'text', notes: [] })
