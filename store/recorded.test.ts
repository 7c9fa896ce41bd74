import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { drain, report } from './example-store.ts'
import { openStore } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-recorded-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

it('tells of what had been recorded by a time, whatever was added since', async () => {
  const store = await openStore({ home: join(folder, 'home') })
  const area = { area: 'CD/North Kivu' }
  await store.add([report('r1', 'Beni', { url: 'https://wire.example/r' })])
  await drain(store)
  const { rows } = await store.reports({}, { limit: 500 })
  const recorded =
    rows
      .map(row => row.recorded)
      .sort()
      .at(-1) ?? ''
  const before = await store.told({ ...area, recorded })
  expect(before).toEqual(await store.told(area))
  await new Promise(resolve => setTimeout(resolve, 5))
  // A later text of the address, and one of an earlier day.
  await store.add([
    report('r2', 'Butembo', { url: 'https://wire.example/r', published: '2024-03-09' }),
    report('r3', 'Lubero', { published: '2024-02-01' })
  ])
  await drain(store)
  expect(await store.told({ ...area, recorded })).toEqual(before)
  expect(await store.told({ ...area, recorded: '2001-01-01T00:00:00Z' })).toEqual([])
  expect((await store.told(area)).map(({ claim }) => claim.at[0]?.name)).toEqual(expect.arrayContaining(['Butembo', 'Lubero']))
  expect((await store.reports({ recorded }, { limit: 500 })).rows).toHaveLength(rows.length)
  await store.close()
}, 60_000)
