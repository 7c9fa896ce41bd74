import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LineClaim, type Report, reportKey } from '@vedette/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, drain, report, sayAll } from './example-store.ts'
import { openStore, type Store } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-reviews-'))
chmodSync(folder, 0o755)
let store: Store
const goma = report('a', 'Goma')
const sake = report('b', 'Sake', { published: '2024-03-03' })

beforeAll(async () => {
  store = await openStore({ home: join(folder, 'home') })
  await store.add([goma, sake])
  await drain(store)
}, 60_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const claimOf = async (given: Report): Promise<LineClaim> => {
  const { rows } = await store.claims({ report: reportKey(given) }, { limit: 5 })
  const [kept] = (await store.report(reportKey(given)))?.reviewed ?? []
  return (rows[0]?.claim ?? kept?.claim) as LineClaim
}
const places = async (): Promise<readonly (string | undefined)[]> =>
  (await store.claims({}, { limit: 50 })).rows.map(({ claim }) => claim.at[0]?.name)

describe('a review', () => {
  it('changes nothing of what had been recorded before it', async () => {
    const area = { area: 'CD/North Kivu', recorded: new Date().toISOString() }
    const before = await store.told(area)
    expect(before).toHaveLength(2)
    await new Promise(resolve => setTimeout(resolve, 5))
    const { id } = await claimOf(goma)
    const rejected = await store.review({ claim: id, decision: 'reject', by: 'Ana' })
    expect(await store.told(area)).toEqual(before)
    expect(await store.told({ area: area.area })).toHaveLength(1)
    await store.review({ claim: id, decision: 'undo', by: 'Ana', other: rejected?.id })
  })

  it('takes a claim out, and undone gives back the same bytes', async () => {
    const before = await sayAll(store)
    const { id } = await claimOf(goma)
    const rejected = await store.review({ claim: id, decision: 'reject', by: 'Ana', note: 'a game, not a war' })
    expect(rejected).toMatchObject({ key: reportKey(goma), by: 'Ana', decision: 'reject', note: 'a game, not a war' })
    expect(await places()).toEqual(['Sake'])
    expect((await store.told({})).map(({ claim }) => claim.at[0]?.name)).toEqual(['Sake'])
    expect((await store.claims({ standing: 'rejected' }, { limit: 5 })).rows).toMatchObject([{ standing: 'rejected', claim: { id } }])
    await store.events({}, { limit: 1 })
    expect(await store.counts()).toMatchObject({ claims: 1, events: 1 })
    expect(await store.report(reportKey(goma))).toMatchObject({ coding: { claims: [] }, reviewed: [{ standing: 'rejected' }] })
    expect((await store.actors(undefined, { limit: 5 })).rows).toMatchObject([{ name: 'Rebels', claims: 1 }])
    await store.review({ claim: id, decision: 'undo', by: 'Ben', other: rejected?.id })
    expect(await sayAll(store)).toBe(before)
    expect((await store.verify()).findings).toEqual([])
  })

  it('corrects what is found, joined and told, and outlives another coding and a rebuild', async () => {
    const claim = await claimOf(sake)
    const at = [{ ...(claim.at[0] as LineClaim['at'][number]), name: 'Masisi', id: '7' }]
    await store.review({ claim: claim.id, decision: 'correct', by: 'Ana', fields: { at, stance: 'denied' } })
    expect((await store.claims({ stance: 'denied' }, { limit: 5 })).rows).toMatchObject([
      { standing: 'corrected', claim: { id: claim.id, confidence: 0.99 } }
    ])
    expect(await places()).toEqual(['Masisi', 'Goma'])
    expect((await store.places('Masisi', { limit: 5 })).rows).toMatchObject([{ name: 'Masisi', claims: 1 }])
    const said = await sayAll(store)
    await store.rebuild()
    expect(await sayAll(store)).toBe(said)
    expect(await store.recode('other')).toBe(2)
    while ((await store.codeNext('other', code)) !== 'nothing');
    expect(await sayAll(store)).toBe(said)
    expect((await store.verify()).findings).toEqual([])
  })

  it('says that two claims are one thing, or are not, and takes both sides of it back at once', async () => {
    const [one, other] = [await claimOf(goma), await claimOf(sake)]
    expect((await store.events({}, { limit: 5 })).rows).toHaveLength(2)
    const same = await store.review({ claim: one.id, decision: 'same', by: 'Ana', other: other.id })
    const { rows } = await store.events({}, { limit: 5 })
    expect(rows.map(({ claims }) => claims.length)).toEqual([2])
    expect(rows[0]?.reasons).toMatchObject([{ says: ['a person said so'] }])
    expect((await store.reviews({}, { limit: 2 })).rows.map(({ decision, claim }) => [decision, claim])).toEqual([
      ['same', other.id],
      ['same', one.id]
    ])
    await store.review({ claim: one.id, decision: 'undo', by: 'Ana', other: same?.id })
    expect((await store.events({}, { limit: 5 })).rows).toHaveLength(2)
    expect((await store.verify()).findings).toEqual([])
  })

  it('is refused where there is no such claim or review', async () => {
    const { id } = await claimOf(goma)
    expect(await store.review({ claim: 'none', decision: 'accept', by: 'Ana' })).toBeUndefined()
    expect(await store.review({ claim: id, decision: 'same', by: 'Ana', other: 'none' })).toBeUndefined()
    expect(await store.review({ claim: id, decision: 'same', by: 'Ana', other: id })).toBeUndefined()
    expect(await store.review({ claim: id, decision: 'undo', by: 'Ana', other: 'none' })).toBeUndefined()
  })

  it('is listed the latest first, a page at a time', async () => {
    const first = await store.reviews({ report: reportKey(goma) }, { limit: 2 })
    const rest = await store.reviews({ report: reportKey(goma) }, { limit: 5, cursor: first.next ?? '' })
    expect([...first.rows, ...rest.rows].map(({ decision }) => decision)).toEqual(['undo', 'same', 'undo', 'reject', 'undo', 'reject'])
    expect((await store.reviews({ by: 'Ben' }, { limit: 5 })).rows).toHaveLength(1)
  })

  it('adds a claim that was missed, which can be reviewed as any other, and outlives another coding', async () => {
    const before = await sayAll(store)
    const { report: line } = (await store.report(reportKey(goma)))?.coding ?? expect.fail('not coded')
    const span = [0, line.text.indexOf(' ', 8)] as const
    const fields = { type: 'siege', by: [], stance: 'asserted' } as const
    const added = await store.addClaim({ report: reportKey(goma), kind: 'state', fields, span, by: 'Ana' })
    const id = added?.claim ?? ''
    expect(added).toMatchObject({ decision: 'add', anchor: { quote: line.text.slice(...span) } })
    expect(await store.claim(id)).toMatchObject({ standing: 'added', claim: { kind: 'state', type: 'siege', span } })
    const [rejected] = await store.reviewAll([
      { claim: id, decision: 'reject', by: 'Ben' },
      { claim: 'none', decision: 'accept', by: 'Ben' }
    ])
    expect(await store.claim(id)).toMatchObject({ standing: 'rejected' })
    await store.review({ claim: id, decision: 'undo', by: 'Ben', other: rejected?.id })
    await store.recode('third')
    while ((await store.codeNext('third', code)) !== 'nothing');
    expect(await store.claim(id)).toMatchObject({ standing: 'added', claim: { span } })
    expect((await store.verify()).findings).toEqual([])
    const undone = await store.review({ claim: id, decision: 'undo', by: 'Ana', other: added?.id })
    expect(await store.claim(id)).toBeUndefined()
    expect(await sayAll(store)).toBe(before)
    expect(await store.review({ claim: id, decision: 'undo', by: 'Ana', other: undone?.id })).toBeDefined()
    expect(await store.claim(id)).toMatchObject({ standing: 'added' })
    await store.review({ claim: id, decision: 'undo', by: 'Ana', other: added?.id })
    expect(await store.addClaim({ report: reportKey(goma), kind: 'state', fields, span: [0, 1_000_000], by: 'Ana' })).toBeUndefined()
  })
})
