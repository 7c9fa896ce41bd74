import { existsSync } from 'node:fs'
import { type Told, toTold } from '@vedette/core'
import { expect, it } from 'vitest'
import { code, report } from './example-store.ts'
import { joinTold } from './join-rows.ts'

const built = new URL('./dist/join-worker.js', import.meta.url)

const toldOf = async (place: string, index: number): Promise<readonly Told[]> =>
  toTold((await code(report(`${index}`, place))).coding, `${index}`)

it('joins the same in a thread as here', async () => {
  const told = (await Promise.all(['Goma', 'Sake', 'Goma', 'Masisi'].map(toldOf))).flat()
  const here = await joinTold(told)
  expect(here.length).toBeGreaterThan(1)
  expect(existsSync(built), 'run "npm run build" first').toBe(true)
  expect(await joinTold(told, built)).toEqual(here)
}, 60_000)

it('says so when the thread breaks', async () => {
  const [first] = await toldOf('Goma', 0)
  await expect(joinTold([{ ...(first as Told), areas: null as unknown as [] }], built)).rejects.toThrow('null')
}, 60_000)
