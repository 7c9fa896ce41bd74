import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { code, report } from './example-store.ts'
import { joinRows } from './join-rows.ts'
import type { ToldRow } from './load-told.ts'

const built = new URL('./dist/join-worker.js', import.meta.url)

async function rowsOf(places: readonly string[]): Promise<readonly ToldRow[]> {
  const rows: ToldRow[] = []
  for (const [index, place] of places.entries()) {
    const { coding } = await code(report(`${index}`, place))
    const { id, title, published, outlet, url } = coding.report
    for (const [at, claim] of coding.claims.entries())
      rows.push({
        claim: JSON.stringify(claim),
        from_day: 19_783,
        to_day: 19_783,
        areas: '["CD"]',
        report: at === 0 ? JSON.stringify({ key: `${index}`, id, title, published, outlet, url }) : null
      })
  }
  return rows
}

it('joins the same in a thread as here', async () => {
  const rows = await rowsOf(['Goma', 'Sake', 'Goma', 'Masisi'])
  const here = await joinRows(rows)
  expect(here.length).toBeGreaterThan(1)
  expect(existsSync(built), 'run "npm run build" first').toBe(true)
  expect(await joinRows(rows, built)).toEqual(here)
}, 60_000)

it('says so when the thread breaks', async () => {
  await expect(joinRows([{ claim: 'no JSON' } as ToldRow], built)).rejects.toThrow('JSON')
}, 60_000)
