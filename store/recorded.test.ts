import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drain, report, sayAll } from './example-store.ts'
import { openStore, type Store } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-recorded-'))
chmodSync(folder, 0o755)
const area = { area: 'CD/North Kivu' }
let store: Store
beforeAll(async () => {
  store = await openStore({ home: join(folder, 'home') })
}, 60_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 5))

it('tells of what had been recorded by a time, whatever was added since', async () => {
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
  await pause()
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
}, 60_000)

const days = ['2024-02-01', '2024-02-15', '2024-03-02', '2024-03-09'] as const
const step = fc.oneof(
  fc.record({
    place: fc.constantFrom('Goma', 'Sake', 'Beni'),
    published: fc.constantFrom(...days),
    url: fc.constantFrom(undefined, 'https://one.example/r', 'https://two.example/r')
  }),
  fc.record({ decision: fc.constantFrom('accept' as const, 'reject' as const), nth: fc.nat(20), isUndone: fc.boolean() })
)
let made = 0

/** Adds a report or a review, and asks for what that must not change. */
async function take(one: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Promise<void> {
  if ('place' in one) {
    const { place, published, url } = one
    const known = new Date(Date.parse(published) - 86_400_000).toISOString().slice(0, 10)
    const before = await store.told({ known })
    made++
    await store.add([report(`made ${made}`, `${place} ${made}`, url ? { published, url } : { published })])
    await drain(store)
    expect(await store.told({ known })).toEqual(before)
    return
  }
  const told = await store.told({})
  const claim = told[one.nth % Math.max(1, told.length)]?.claim.id
  if (claim === undefined) return
  const before = one.isUndone ? await sayAll(store) : ''
  const review = await store.review({ claim, decision: one.decision, by: 'Ana' })
  if (!one.isUndone) return
  await store.review({ claim, decision: 'undo', by: 'Ben', other: review?.id })
  expect(await sayAll(store)).toBe(before)
}

it('whatever is added and decided: what was recorded, and what was published earlier, stays, and what is undone leaves the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async steps => {
      const moments: { readonly recorded: string; readonly told: string }[] = []
      for (const one of steps) {
        await take(one)
        await pause()
        const recorded = new Date().toISOString()
        moments.push({ recorded, told: JSON.stringify(await store.told({ ...area, recorded })) })
        await pause()
      }
      for (const { recorded, told } of moments) expect(JSON.stringify(await store.told({ ...area, recorded }))).toBe(told)
    }),
    { numRuns: 8, endOnFailure: true }
  )
}, 120_000)
