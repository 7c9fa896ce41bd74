import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { code, report } from './example-store.ts'
import { joinRows } from './join-rows.ts'
import type { ToldRow } from './load-told.ts'
import { toldRow } from './told-row.ts'

const built = new URL('./dist/join-worker.js', import.meta.url)

const rowOf = async (place: string, index: number): Promise<ToldRow> => {
  const { coding } = await code(report(`${index}`, place))
  return { ...toldRow(coding, `${index}`, 'test'), id: `${index}` }
}

it('joins the same in a thread as here', async () => {
  const rows = await Promise.all(['Goma', 'Sake', 'Goma', 'Masisi'].map(rowOf))
  const here = await joinRows(rows)
  expect(here.length).toBeGreaterThan(1)
  expect(existsSync(built), 'run "npm run build" first').toBe(true)
  expect(await joinRows(rows, built)).toEqual(here)
}, 60_000)

it('says so when the thread breaks', async () => {
  await expect(joinRows([{ ...(await rowOf('Goma', 0)), lasting: 'no JSON' }], built)).rejects.toThrow('JSON')
}, 60_000)
