import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@nats-io/transport-node'
import { hashText, type Report, reportKey } from '@vedette/core'
import type { Added } from '@vedette/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Letter, openQueue, type Queue } from './index.ts'
import { readMessage, writeMessage } from './report-message.ts'
import { type Nats, startNats } from './start-nats.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-queue-'))
const program = [process.env.NATS_SERVER, '/usr/sbin/nats-server'].find(path => path !== undefined && existsSync(path))
if (program === undefined) process.stderr.write('No nats-server: the stream of reports was not tested. Install it (Debian: nats-server).\n')

const report = (id: string, raw = `Shells fell on ${id}.`): Report => ({
  id,
  hash: `sha256:${hashText(raw)}`,
  raw,
  format: 'text',
  notes: []
})

/** What the store would have been given. */
const kept: string[] = []
const direct: string[] = []
const notes: string[] = []
const store = {
  struck: async (given: readonly Report[]) => given.map(() => false),
  keeps: async (keys: readonly string[]) => keys.filter(key => kept.includes(key)),
  add: async (given: readonly Report[]): Promise<readonly Added[]> => {
    direct.push(...given.map(({ id }) => id))
    return given.map(each => ({ kind: 'new', key: reportKey(each), id: each.id }))
  }
}

let nats: Nats
let queue: Queue
let other: Queue
beforeAll(async () => {
  if (program === undefined) return
  nats = await startNats(program, folder)
  const options = { addresses: nats.url, store, onNote: (says: string) => void notes.push(says) }
  queue = await openQueue(options)
  other = await openQueue(options)
}, 60_000)
afterAll(async () => {
  await queue?.close()
  await other?.close()
  await nats?.end()
  rmSync(folder, { recursive: true, force: true })
})

const added = (given: Report): Added => ({ kind: 'new', key: reportKey(given), id: 'as it is kept' })

/** So many, or those that came in two seconds. */
async function take(from: Queue, most: number): Promise<readonly Letter[]> {
  const all: Letter[] = []
  for await (const letters of from.take(most)) all.push(...letters)
  return all
}

const withNats = it.runIf(program !== undefined)

withNats('a report is answered for by whoever took it, under the name that it was sent by', async () => {
  const sent = queue.add([report('Kosti'), report('Sennar')])
  const letters = await take(other, 2)
  expect(letters.map(letter => [letter.report.raw, letter.tries])).toEqual([
    ['Shells fell on Kosti.', 1],
    ['Shells fell on Sennar.', 1]
  ])
  for (const letter of letters.toReversed()) letter.answer(added(letter.report))
  expect(await sent).toMatchObject([
    { kind: 'new', id: 'Kosti' },
    { kind: 'new', id: 'Sennar' }
  ])
  expect(await queue.waiting()).toBe(2)
  await Promise.all(letters.map(letter => letter.done()))
  expect(await queue.waiting()).toBe(0)
})

withNats(
  'what one gives back another has, and what is kept without an answer is answered for',
  async () => {
    const sent = queue.add([report('Nyala')])
    const [first] = await take(queue, 1)
    first?.giveBack(0)
    const [again] = await take(other, 1)
    expect(again).toMatchObject({ tries: 2, report: { id: 'Nyala' } })
    kept.push(reportKey(report('Nyala')))
    await again?.done()
    expect(await sent).toMatchObject([{ kind: 'known', id: 'Nyala' }])
  },
  30_000
)

withNats(
  'what is lost is sent again',
  async () => {
    const sent = queue.add([report('Rabak')])
    const [lost] = await take(other, 1)
    // Done with, and kept by nobody: as if the stream had lost it.
    await lost?.done()
    const next = async () => (await take(other, 1))[0] ?? (await take(other, 1))[0] ?? (await take(other, 1))[0]
    const again = await next()
    expect(again?.report.id).toBe('Rabak')
    again?.answer(added(again.report))
    await again?.done()
    expect(await sent).toMatchObject([{ kind: 'new', id: 'Rabak' }])
  },
  30_000
)

withNats('what is too large for a message goes straight to the store', async () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => hashText(String(index))).join(' ')
  expect(await queue.add([report('large', noise)])).toMatchObject([{ kind: 'new', id: 'large' }])
  expect(direct).toEqual(['large'])
})

withNats('what is no report is a dead letter with its reason, and can be sent again', async () => {
  const connection = await connect({ servers: nats.url.replace('nats://', '') })
  connection.publish('vedette.reports', 'not packed')
  connection.publish('vedette.reports', writeMessage({ ...report('a'), raw: 'another text' }))
  await connection.drain()
  expect(await take(other, 2)).toEqual([])
  expect(await queue.deadLetters()).toMatchObject([
    { number: 1, says: expect.stringContaining('no packed JSON'), begins: 'not packed' },
    { number: 2, says: 'its text is not the one that its hash is of', begins: expect.stringContaining('{"id":"a"') }
  ])
  expect(await queue.retryDead([2])).toBe(1)
  expect(await take(other, 2)).toEqual([])
  expect((await queue.deadLetters()).map(({ number }) => number)).toEqual([1, 3])
})

withNats('all that was sent is handed over again', async () => {
  const ids: string[] = []
  expect(await queue.replay(new Date(0), async reports => void ids.push(...reports.map(({ id }) => id)))).toBe(5)
  expect(ids).toEqual(['Kosti', 'Sennar', 'Nyala', 'Rabak', 'Rabak'])
  expect(await queue.replay(new Date(Date.now() + 60_000), async () => undefined)).toBe(0)
})

withNats('a server that is not there, and an address that is none, are told with the remedy', async () => {
  await expect(openQueue({ addresses: 'nats://127.0.0.1:1', store })).rejects.toThrow('see that one runs')
  await expect(openQueue({ addresses: 'http://127.0.0.1', store })).rejects.toThrow('write it as nats://host:4222')
})

it.each([
  ['', 'no packed JSON'],
  ['[1]', 'its "id" is no text'],
  ['null', 'has no fields'],
  [JSON.stringify({ ...report('a'), notes: 3 }), 'has no notes'],
  [JSON.stringify({ ...report('a'), url: { $ne: 1 } }), 'its "url" is no text']
])('%s is no report', async (text, says) => {
  const { gzipSync } = await import('node:zlib')
  expect(readMessage(gzipSync(text))).toContain(says)
})

it('a report that unpacks to more than it may is refused', async () => {
  const { gzipSync } = await import('node:zlib')
  expect(readMessage(gzipSync(Buffer.alloc(20_000_000, 'a')))).toContain('no packed JSON')
})
