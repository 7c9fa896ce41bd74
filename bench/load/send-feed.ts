import { setTimeout as pause } from 'node:timers/promises'
import { type Report, reportKey } from '@vedette/core'
import { openQueue } from '@vedette/queue'
import { openStore } from '@vedette/store'
import { giveWay, standsBack } from '@vedette/store/give-way'
import { seeded } from '../random.ts'
import { mixedFeed } from './mixed-feed.ts'

/** What a sender of a feed is asked: so many reports once, or all that fit in some minutes. */
export type Sending = { readonly count: number } | { readonly minutes: number }

/** The keys of the reports that it sent. */
export type Sent = readonly string[]

// A process that sends a mixed feed through a stream, as others would who are not the server: what it is asked comes by messages, each of which is answered once it is done.
giveWay(standsBack.keeping)
const { DATABASE_URL: databaseUrl = '', NATS_URL: addresses = '' } = process.env
const together = 20
const mostWaiting = 200

const store = await openStore({ databaseUrl })
const queue = await openQueue({ addresses, store })
const feed = mixedFeed(seeded(20_240_101))
const take = (count: number): readonly Report[] => Array.from({ length: count }, () => feed.next().value!)

async function send(reports: readonly Report[]): Promise<readonly string[]> {
  const added = await queue.add(reports)
  return [...added.map(({ key }) => key), ...reports.map(reportKey)]
}

async function sendFor(minutes: number): Promise<Sent> {
  const until = performance.now() + minutes * 60_000
  const sent = new Set<string>()
  while (performance.now() < until) {
    for (const key of await send(take(together))) sent.add(key)
    // No more ahead than workers read in some minutes: a feed that is faster than they are waits in the stream, not here.
    while (performance.now() < until && (await store.waiting()) > mostWaiting) await pause(200)
  }
  return [...sent]
}

process.on('message', async (asked: Sending) => {
  process.send?.('count' in asked ? await send(take(asked.count)) : await sendFor(asked.minutes))
})
process.send?.([])
