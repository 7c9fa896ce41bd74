import type { Consumer, JetStreamClient, JetStreamManager, JsMsg } from '@nats-io/jetstream'
import { headers, type NatsConnection } from '@nats-io/transport-node'
import { deadSubject, stream } from './ensure-streams.ts'
import { inBatches } from './in-batches.ts'
import { eraseMessage } from './purge-struck.ts'
import type { Letter } from './queue.ts'
import { readMessage } from './report-message.ts'
import { inTraceOf } from './traced.ts'

/** The headers by which a sender is answered, and by which a dead letter says why it is one. */
export const answerHeader = 'Vedette-Answer'
export const reasonHeader = 'Vedette-Reason'

/** How long a question for messages stays open. */
const patienceMs = 2000

/** How long one waits for another that comes with it. */
const togetherMs = 20

/** Takes up to so many messages, in the batches that they come in; those that are no reports are put aside at once. */
export const takeLetters = (by: Means, from: Consumer, most: number): AsyncIterable<readonly Letter[]> =>
  inBatches(eachLetter(by, from, most), most, togetherMs)

type Means = { readonly nats: NatsConnection; readonly client: JetStreamClient; readonly manager: JetStreamManager }

async function* eachLetter({ nats, client, manager }: Means, from: Consumer, most: number): AsyncGenerator<Letter> {
  for await (const message of await from.fetch({ max_messages: most, expires: patienceMs })) {
    const report = readMessage(message.data)
    const bury = (says: string): Promise<void> => buryMessage(client, message, says)
    if (typeof report === 'string') {
      await bury(report)
      continue
    }
    const to = message.headers?.get(answerHeader)
    yield {
      report,
      tries: message.info.deliveryCount,
      answer: added => {
        if (to) nats.publish(to, JSON.stringify(added))
      },
      hold: () => message.working(),
      done: async () => void (await message.ackAck({ timeout: 5000 }).catch(() => false)),
      giveBack: waitMs => message.nak(waitMs),
      bury,
      erase: async () => void (await eraseMessage(manager, stream, message.seq)),
      within: work => inTraceOf(message.headers, work)
    }
  }
}

/** It is put aside before it is taken out of the stream's reach: twice rather than never. */
async function buryMessage(client: JetStreamClient, message: JsMsg, says: string): Promise<void> {
  const why = headers()
  why.set(reasonHeader, says.replace(/[\r\n]+/g, ' ').slice(0, 1000))
  await client.publish(deadSubject, message.data, { headers: why, msgID: `dead ${message.seq}` })
  message.term()
}
