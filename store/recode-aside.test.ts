import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Report, reportKey } from '@vedette/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { code, drain, report, sayAll } from './example-store.ts'
import { openStore, type Store } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-aside-'))
chmodSync(folder, 0o755)
const clean = { findings: [], areEventsStale: false }
const [goma, sake] = [report('g', 'Goma'), report('s', 'Sake')]

/** As a later reader reads it: a talk, not a capture. */
const later = async (given: Report) => {
  const { coding } = await code(given)
  return { ...coding, claims: coding.claims.map(claim => ({ ...claim, type: 'CONSULT' })) }
}

let store: Store
beforeAll(async () => {
  store = await openStore({ home: join(folder, 'home') })
  await store.add([goma, sake])
  await drain(store)
}, 120_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const types = async (): Promise<readonly string[]> => (await store.claims({}, { limit: 9 })).rows.map(({ claim }) => claim.type).sort()

it('keeps a second reading beside the one that counts, also through rebuilding and a backup', async () => {
  const before = await sayAll(store)
  expect(await store.unread('later')).toHaveLength(2)
  expect(await store.keepAside(reportKey(goma), 'later', await later(goma))).toBe(true)
  expect(await store.keepAside('nobody', 'later', await later(goma))).toBe(false)
  expect(await store.unread('later')).toEqual([reportKey(sake)])
  expect(await store.readOtherwise('later')).toEqual([reportKey(goma)])
  const pair = await store.pair(reportKey(goma), 'later')
  expect([pair?.before.claims[0]?.type, pair?.after.claims[0]?.type]).toEqual(['COERCE/seize', 'CONSULT'])
  await store.rebuild()
  expect(await sayAll(store)).toBe(before)
  expect(await store.verify()).toEqual(clean)
  await store.backup(join(folder, 'one.backup'))
  await store.restore(join(folder, 'one.backup'), 'replace')
  expect(await sayAll(store)).toBe(before)
  expect(await store.readOtherwise('later')).toEqual([reportKey(goma)])
}, 60_000)

it('makes it count without reading again, and the earlier one again, each also after rebuilding', async () => {
  await store.recode('later')
  const read: string[] = []
  const codeLater = async (given: Report) => {
    read.push(given.id)
    return { kind: 'coded', coding: await later(given) } as const
  }
  while ((await store.codeNext('later', codeLater)) !== 'nothing');
  expect(read).toEqual(['s'])
  expect(await types()).toEqual(['CONSULT', 'CONSULT'])
  await store.rebuild()
  expect(await types()).toEqual(['CONSULT', 'CONSULT'])
  await store.recode('test')
  await drain(store)
  expect(await types()).toEqual(['COERCE/seize', 'COERCE/seize'])
  await store.rebuild()
  expect(await types()).toEqual(['COERCE/seize', 'COERCE/seize'])
  await store.events({}, { limit: 1 })
  expect(await store.verify()).toEqual(clean)
}, 60_000)

it('goes with a takedown', async () => {
  await store.takeDown({ report: reportKey(goma), reason: 'asked for', by: 'Nadia' })
  expect(await store.keepAside(reportKey(goma), 'third', await later(goma))).toBe(false)
  expect(await store.verify()).toEqual(clean)
}, 60_000)
