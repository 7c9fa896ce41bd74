import { setTimeout as pause } from 'node:timers/promises'
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream'
import { createInbox, headers, type NatsConnection } from '@nats-io/transport-node'
import { type Report, reportKey } from '@vedette/core'
import type { Added, Store } from '@vedette/store'
import { consumer, stream, subject } from './ensure-streams.ts'
import { writeMessage } from './report-message.ts'
import { answerHeader } from './take-letters.ts'
import { carryTrace } from './traced.ts'

export type Sending = {
  readonly nats: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
  readonly store: Pick<Store, 'add' | 'keeps'>
  readonly onNote: (says: string) => void
}

/** What headers take beside the report. */
const headerBytes = 4096
/** How long answers are waited for before one looks what became of the reports. */
const lookMs = 5000

type Sent = { readonly report: Report; readonly index: number; seq: number; tries: number; answer: Added | undefined }

/**
 * Sends reports to the stream and waits until a worker has committed each: what the stream alone has may be lost with its servers' power. One
 * that is neither answered for, nor kept, nor still in the stream is sent again. Reports that are too large for a message go straight to the store.
 */
export async function sendReports(sending: Sending, reports: readonly Report[]): Promise<readonly Added[]> {
  const inbox = createInbox()
  const sents: readonly Sent[] = reports.map((report, index) => ({ report, index, seq: 0, tries: 0, answer: undefined }))
  let heard: () => void = () => undefined
  const answers = sending.nats.subscribe(`${inbox}.*`, {
    callback: (_, message) => {
      const sent = sents[Number(message.subject.slice(inbox.length + 1))]
      if (sent !== undefined) sent.answer = { ...message.json<Added>(), id: sent.report.id }
      heard()
    }
  })
  const left = (): readonly Sent[] => sents.filter(({ answer }) => answer === undefined)
  try {
    await Promise.all(sents.map(sent => send(sending, inbox, sent)))
    for (let looked = Date.now(), said = false; left().length > 0; ) {
      await Promise.race([pause(lookMs / 10), new Promise<void>(resolve => (heard = resolve))])
      if (Date.now() - looked < lookMs) continue
      await lookAfter(sending, inbox, left())
      looked = Date.now()
      if (!said && left().length > 0) {
        said = true
        sending.onNote(`${left().length} reports wait in the stream for a worker; see that "vedette worker" runs`)
      }
    }
    return sents.map(({ answer }) => answer!)
  } finally {
    answers.unsubscribe()
  }
}

async function send(sending: Sending, inbox: string, sent: Sent): Promise<void> {
  const { nats, client, store, onNote } = sending
  const payload = writeMessage(sent.report)
  if (payload.length > (nats.info?.max_payload ?? 1_048_576) - headerBytes) {
    const [added] = await store.add([sent.report])
    sent.answer = added
    return
  }
  const with_ = headers()
  with_.set(answerHeader, `${inbox}.${sent.index}`)
  carryTrace(with_)
  sent.tries++
  // A second try of the same sending is known by its name; a sending that is made again must not be.
  const msgID = `${inbox}.${sent.index}.${sent.tries}`
  for (let waitMs = 100; ; waitMs = Math.min(5000, waitMs * 2)) {
    try {
      sent.seq = (await client.publish(subject, payload, { headers: with_, msgID, timeout: 5000 })).seq
      return
    } catch (error) {
      if (nats.isClosed()) throw error
      // Full, without a leader, or away for a moment: the sender waits, which is what slows it down.
      if (waitMs === 1600) onNote(`the stream takes no report (${error instanceof Error ? error.message : String(error)}); trying again`)
      await pause(waitMs)
    }
  }
}

/** Answers for what is kept, and sends again what is nowhere. */
async function lookAfter(sending: Sending, inbox: string, missing: readonly Sent[]): Promise<void> {
  const kept = new Set(await sending.store.keeps(missing.map(({ report }) => reportKey(report))))
  const state = await owedFrom(sending.manager)
  for (const sent of missing) {
    const key = reportKey(sent.report)
    if (kept.has(key)) sent.answer ??= { kind: 'known', key, id: sent.report.id }
    else if (state !== undefined && sent.answer === undefined && !(sent.seq > state.done && sent.seq <= state.last))
      await send(sending, inbox, sent)
  }
}

/** The last message of the stream, and the one up to which workers are done with all; `undefined` while nobody can say. */
async function owedFrom(manager: JetStreamManager): Promise<{ readonly done: number; readonly last: number } | undefined> {
  try {
    const [{ ack_floor }, { state }] = await Promise.all([manager.consumers.info(stream, consumer), manager.streams.info(stream)])
    return { done: ack_floor.stream_seq, last: state.last_seq }
  } catch {
    return undefined
  }
}
