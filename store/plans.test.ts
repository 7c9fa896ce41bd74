import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportKey } from '@vedette/core'
import { afterAll, expect, it } from 'vitest'
import { copyCoded } from './copy-coded.ts'
import type { Db } from './database.ts'
import { planOf } from './example-plans.ts'
import { code, connectTo, report } from './example-store.ts'
import { freshEvents } from './fresh-events.ts'
import { openStore } from './index.ts'
import { listClaims, loadClaim } from './list-claims.ts'
import { listEvents } from './list-events.ts'
import { listPlaces } from './list-names.ts'
import { listReports } from './list-reports.ts'
import { loadToldRows } from './load-told.ts'
import { loadCounts } from './queue.ts'
import { loadToldChanges } from './told-changes.ts'
import { loadToldMarks } from './told-marks.ts'
import { updateEvents } from './update-events.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-plans-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

it('answers the commonest questions by indexes, and sorts nothing for a page', async () => {
  const where = { home: join(folder, 'plans') }
  const reports = Array.from({ length: 2000 }, (_, index) =>
    report(`p${index}`, `Town${index % 400}`, { published: `20${10 + (index % 14)}-0${1 + (index % 9)}-11` })
  )
  const coded = await Promise.all(reports.map(async each => ({ report: each, line: (await code(each)).coding })))
  const store = await openStore(where)
  await copyCoded(
    where,
    'test',
    coded.filter(({ line }, index) => coded.findIndex(other => other.line.report.hash === line.report.hash) === index),
    () => undefined
  )
  const client = await connectTo(where)
  const page = { limit: 20 }
  const area = 'CD/North Kivu'
  const days = { since: '2012-01-01', until: '2012-03-01' }
  await planOf(client, freshEvents)
  await client.query('ANALYZE')
  const listed: readonly (readonly [index: string, work: (db: Db) => Promise<unknown>])[] = [
    ['claims_published', db => listClaims(db, {}, page)],
    ['claims_type', db => listClaims(db, { type: 'COERCE/seize' }, page)],
    ['claim_areas_listed', db => listClaims(db, { area, ...days }, page)],
    ['current_codings_published', db => listReports(db, {}, page)],
    ['events_order', db => listEvents(db, {}, page)]
  ]
  for (const [index, work] of listed) {
    const { unsorted } = await planOf(client, work, ['sort'])
    expect([...unsorted], index).toContain(index)
  }
  const named = await planOf(client, db => listPlaces(db, undefined, page), ['sort'])
  expect([...named.indexes]).toContain('name_totals_claims')
  const found: typeof listed = [
    ['claims_id', db => loadClaim(db, 'none')],
    ['claims_sides', db => listClaims(db, { side: 'nobody', area }, page)],
    ['claims_actors', db => listClaims(db, { actor: 'nobody' }, page)],
    ['claims_sources', db => listClaims(db, { source: 'nobody' }, page)],
    ['claims_words', db => listClaims(db, { search: 'town17' }, page)],
    ['current_codings_words', db => listReports(db, { search: 'town17' }, page)],
    ['name_totals_claims', loadCounts],
    ['told_areas', db => loadToldRows(db, { area: 'Town17' })],
    ['told_areas', db => loadToldMarks(db, { area: 'Town17' })],
    ['told_url', db => loadToldMarks(db, { area: 'Town17' })],
    ['told_changes_at', db => loadToldChanges(db, '0')],
    ['told_pkey', db => loadToldRows(db, { keys: ['none'] })],
    ['events_areas', db => listEvents(db, { area: 'Town17' }, page)],
    [
      'meetings_place',
      db =>
        updateEvents(
          db,
          coded.slice(0, 1).map(each => reportKey(each.report))
        )
    ]
  ]
  for (const [index, work] of found) expect([...(await planOf(client, work, ['indexscan'])).indexes], index).toContain(index)
  await client.end()
  await store.close()
}, 120_000)
