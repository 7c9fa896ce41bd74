import { setTimeout as pause } from 'node:timers/promises'
import { openReports } from '@vedette/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Changes, shareChanges } from './changes.ts'
import { codeWaiting } from './code-waiting.ts'
import { type Example, startExample } from './example-server.ts'
import type { Pool } from './workers/index.ts'

let example: Example
let changes: Changes
beforeAll(async () => {
  example = await startExample()
  // Its own coding ends with the server; the store and the pool stay.
  await example.server.close()
  changes = await shareChanges(example.store)
}, 120_000)
afterAll(async () => {
  await changes?.stop()
  await example?.close()
})

async function add(text: string): Promise<string> {
  const [opened] = openReports({ name: '-', text }, { format: 'text' })
  if (opened?.kind !== 'report') throw new Error(text)
  return (await example.store.add([opened.report]))[0]!.key
}

const stateOf = async (key: string) => (await example.store.report(key))?.state

/** Codes, two at a time, until something holds; gives what was logged. */
async function codeUntil(perform: Pool['perform'], holds: () => Promise<boolean>): Promise<readonly string[]> {
  const log: string[] = []
  const coders = { coder: 'test', workers: 2, pool: { ...example.pool, perform } }
  const coding = codeWaiting({ store: example.store, coders, changes, onLog: line => log.push(line) })
  while (!(await holds())) await pause(20)
  await coding.stop()
  return log
}

it('codes each report that waits once, and those that are added meanwhile', async () => {
  const coded: string[] = []
  const keys = await Promise.all(['Shells fell on Kassala.', 'Shells fell on Gedaref.', 'Shells fell on Dongola.'].map(add))
  let late: Promise<string> | undefined
  await codeUntil(
    async task => {
      coded.push(task.report.raw)
      late ??= add('Shells fell on Port Sudan.')
      return example.pool.perform(task)
    },
    async () => (await example.store.waiting()) === 0 && late !== undefined && (await stateOf(await late)) === 'coded'
  )
  expect(await Promise.all(keys.map(stateOf))).toEqual(['coded', 'coded', 'coded'])
  expect(coded.toSorted()).toEqual([...new Set(coded)].toSorted())
  expect(coded).toHaveLength(4)
})

it('says so and tries again when what it reads by cannot be loaded', async () => {
  const key = await add('Shells fell on Rabak.')
  let tries = 0
  const log = await codeUntil(
    async task => {
      if (++tries <= 4) throw new Error('cannot start to read: the weights are missing')
      return example.pool.perform(task)
    },
    async () => (await stateOf(key)) === 'coded'
  )
  expect(log[0]).toBe('cannot code the reports that wait: cannot start to read: the weights are missing; trying again in 0.25 s')
  expect(log.at(-1)).toBe('the store answers again; reports are being coded')
})

it('gives up on a report that ends the threads that read it, and goes on', async () => {
  const poison = await add('Shells fell on Kutum.')
  const other = await add('Shells fell on Zalingei.')
  await codeUntil(
    async task => {
      if (task.report.raw.includes('Kutum')) throw new Error('out of memory')
      return example.pool.perform(task)
    },
    async () => (await example.store.waiting()) === 0
  )
  expect(await stateOf(other)).toBe('coded')
  expect(await example.store.report(poison)).toMatchObject({ state: 'failed', says: expect.stringContaining('out of memory') })
})

it('leaves a report waiting that it is stopped at', async () => {
  const key = await add('Shells fell on El Obeid.')
  let taken = false
  await codeUntil(
    () => {
      taken = true
      return new Promise(() => undefined)
    },
    async () => taken
  )
  expect(await stateOf(key)).toBe('waiting')
})
