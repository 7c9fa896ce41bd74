import { existsSync } from 'node:fs'
import { type Told, toTold } from '@vedette/core'
import { expect, it } from 'vitest'
import { code, report } from './example-store.ts'
import { joiningKept, joinTold } from './join-rows.ts'

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

it('gives what is given anew, of claims that come and go, whatever it keeps', async () => {
  const all = (await Promise.all(['Goma', 'Sake', 'Goma', 'Masisi', 'Sake', 'Goma'].map(toldOf))).flat()
  const { join } = joiningKept()
  for (const [from, until] of [
    [0, 3],
    [0, 6],
    [2, 5],
    [0, 6]
  ]) {
    const told = all.slice(from, until)
    expect(await join(told)).toEqual(await joinTold(told))
  }
})
