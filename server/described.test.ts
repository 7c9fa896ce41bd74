import { deedDays, situationAt } from '@vedette/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'

type Node = { readonly [keyword: string]: unknown }
type Description = {
  readonly components: Node
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>>>
}
type Answer = { readonly content: Readonly<Record<string, { readonly schema: Node }>> }

let example: Example
let description: Description
const keys: string[] = []
beforeAll(async () => {
  example = await startExample()
  for (const input of exampleInputs) keys.push(await example.add(input))
  keys.push(await example.add({ id: 'siege', published: '2024-03-04', text: siege }))
  description = (await example.server.app.inject({ url: '/api/v1/openapi.json' })).json()
}, 120_000)
afterAll(() => example?.close())

const siege =
  'The Sudanese army controls Sennar. The Rapid Support Forces have besieged Babanusa since January, residents said. Fighters of the ' +
  'group are present in Nyala, and Chad supports them.'

const get = async (path: string) => (await example.server.app.inject({ url: `/api/v1${path}` })).json()
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A schema that takes no members but those it names, unless it says that it does. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]))
  return 'properties' in node && node.type === 'object' && !('additionalProperties' in node)
    ? { ...node, additionalProperties: false }
    : node
}

/** What in an answer the description does not allow. */
function faultsOf(path: string, method: 'get' | 'post', status: string, value: unknown): readonly string[] {
  const answer = description.paths[`/api/v1${path}`]?.[method]?.responses[status]?.content
  const schema = answer?.[status === '4XX' ? 'application/problem+json' : 'application/json']?.schema
  if (schema === undefined) return [`nothing describes ${method} ${path} ${status}`]
  const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
    closed({ ...schema, components: description.components }) as Node
  )
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('answers are as they are described', () => {
  it.each([
    ['/reports', '/reports'],
    ['/claims', '/claims'],
    ['/events', '/events'],
    ['/situation', '/situation?area=Sudan'],
    ['/situation', '/situation'],
    ['/coverage', '/coverage?area=Sudan'],
    ['/diff', '/diff?from=2024-03-03&area=Sudan'],
    ['/actors/{id}', '/actors/sd-rsf'],
    ['/actors/{id}', '/actors/civilians'],
    ['/outline', '/outline'],
    ['/outline', '/outline?of=claims'],
    ['/actors', '/actors'],
    ['/places', '/places'],
    ['/search', '/search?q=army'],
    ['/picture', '/picture'],
    ['/status', '/status']
  ])('%s: %s', async (path, url) => {
    const answer = await get(url)
    expect(faultsOf(path, 'get', '200', answer)).toEqual([])
    expect(JSON.stringify(answer).length).toBeGreaterThan(100)
  })

  it('one by one', async () => {
    for (const key of keys) {
      const report = await get(`/reports/${key}`)
      expect(report.coding.claims.length).toBeGreaterThan(0)
      expect(faultsOf('/reports/{key}', 'get', '200', report)).toEqual([])
    }
    const [claim, event] = [(await get('/claims')).rows[0], (await get('/events')).rows[0]]
    expect(faultsOf('/claims/{id}', 'get', '200', await get(`/claims/${claim.claim.id}`))).toEqual([])
    const joined = await get(`/claims/${claim.claim.id}/event`)
    expect(faultsOf('/claims/{id}/event', 'get', '200', joined)).toEqual([])
    expect(joined.claims.map(({ id }: { readonly id: string }) => id)).toContain(claim.claim.id)
    expect(faultsOf('/claims/{id}/event', 'get', '4XX', await get('/claims/none/event'))).toEqual([])
    const beside = await get(`/reports/${claim.report.key}/beside`)
    expect([faultsOf('/reports/{key}/beside', 'get', '200', beside), beside.isAsRead]).toEqual([[], true])
    const url = `/api/v1/claims/${claim.claim.id}/reviews`
    const review = await example.server.app.inject({ method: 'POST', url, payload: { decision: 'accept', by: 'Ana' } })
    expect(faultsOf('/claims/{id}/reviews', 'post', '201', review.json())).toEqual([])
    expect(faultsOf('/reviews', 'get', '200', await get('/reviews'))).toEqual([])
    expect(faultsOf('/reviews/queue', 'get', '200', await get('/reviews/queue'))).toEqual([])
    expect(faultsOf('/reviews/queue', 'get', '200', await get('/reviews/queue?second=Ben'))).toEqual([])
    const named = { url: 'https://oru.example/feed', by: 'Ana' }
    const fed = await example.server.app.inject({ method: 'POST', url: '/api/v1/feeds', payload: named })
    expect(faultsOf('/feeds', 'post', '201', fed.json())).toEqual([])
    expect(faultsOf('/feeds', 'get', '200', await get('/feeds'))).toEqual([])
    const entry = await get('/lexicon/entry?of=actor&words=the%20Shield&name=Sudan%20Shield&country=SD')
    expect([faultsOf('/lexicon/entry', 'get', '200', entry), entry.line]).toEqual([[], expect.stringContaining('Sudan Shield\tShield')])
    expect(faultsOf('/reviews/rule', 'get', '200', await get('/reviews/rule'))).toEqual([])
    expect(faultsOf('/reviews/pending', 'get', '200', await get('/reviews/pending'))).toEqual([])
    expect(faultsOf('/reviews/agreement', 'get', '200', await get('/reviews/agreement'))).toEqual([])
    const missed = { by: 'Ana', span: claim.claim.span, fields: { type: 'siege', by: claim.claim.by, figures: claim.claim.figures } }
    const added = await example.server.app.inject({ method: 'POST', url: `/api/v1/reports/${claim.report.key}/reviews`, payload: missed })
    expect(faultsOf('/reports/{key}/reviews', 'post', '201', added.json())).toEqual([])
    const bulk = await example.server.app.inject({
      method: 'POST',
      url: '/api/v1/reviews',
      payload: { decision: 'accept', by: 'Ana', above: 0 }
    })
    expect(faultsOf('/reviews', 'post', '201', bulk.json())).toEqual([])
    expect(bulk.json().rows.length).toBeGreaterThan(1)
    const [place] = (await get('/places?search=Wad')).rows
    const page = await get(`/places/${encodeURIComponent(place.key)}`)
    expect(faultsOf('/places/{key}', 'get', '200', page)).toEqual([])
    expect(page).toMatchObject({ name: 'Wad Madani', situation: { control: [{ holder: { id: 'sd-rsf' } }] } })
    expect(page.evidence.map(({ id }: { readonly id: string }) => id)).toEqual(page.situation.control[0].intervals[0].claims)
    expect(faultsOf('/places/{key}', 'get', '4XX', await get('/places/none'))).toEqual([])
    expect(await get('/me')).toMatchObject({ account: null, scopes: expect.arrayContaining(['review']) })
    expect(faultsOf('/types', 'get', '200', await get('/types'))).toEqual([])
    expect(faultsOf('/reports/{key}', 'get', '200', await get(`/reports/${claim.report.key}`))).toEqual([])
    expect(faultsOf('/events/{id}', 'get', '200', await get(`/events/${event.id}`))).toEqual([])
  })

  it('refusals, too', async () => {
    expect(faultsOf('/situation', 'get', '4XX', await get('/situation?area=Sudann'))).toEqual([])
    const adding = await example.server.app.inject({ method: 'POST', url: '/api/v1/reports', payload: [{ text: 'Shells fell.' }, {}] })
    expect(faultsOf('/reports', 'post', '202', adding.json())).toEqual([])
  })

  it('finds what is not described', async () => {
    const picture = await get('/picture')
    expect(faultsOf('/picture', 'get', '200', { ...picture, colour: 'red' })).toEqual([' must NOT have additional properties'])
    const [first, ...others] = picture.reports
    const without = { ...picture, reports: [{ ...first, claims: undefined }, ...others] }
    expect(faultsOf('/picture', 'get', '200', plain(without))).toEqual([expect.stringContaining("'claims'")])
  })
})

describe('answers leave nothing out', () => {
  it('of the situation', async () => {
    const days = { at: '2024-03-05', known: '2024-03-05' }
    // What was added above is read first.
    await expect.poll(async () => (await get('/status')).counts.waiting, { timeout: 60_000 }).toBe(0)
    const told = await example.store.told({ known: days.known, deeds: deedDays({ at: days.at, windowDays: 30 }) })
    const situation = situationAt(told, { ...days, windowDays: 30 })
    expect(situation.control.length + situation.sieges.length + situation.tolls.length).toBeGreaterThan(2)
    expect(await get('/situation')).toEqual(plain(situation))
  })

  it("of the picture's reports, which bear the keys of the list", async () => {
    // A report that another test has added may be coded between the two questions.
    const { reports, areas } = await vi.waitFor(async () => {
      const picture = await get('/picture')
      const listed = (await get('/reports?state=coded')).rows as readonly { readonly key: string }[]
      expect(picture.reports.map(({ key }: { readonly key: string }) => key)).toEqual(listed.map(({ key }) => key).toReversed())
      return picture
    }, 10_000)
    for (const { key, ...coding } of reports) expect(coding).toEqual(plain((await example.store.report(key))?.coding))
    expect(Object.keys(areas.provinces)).toEqual(['SD'])
    expect(areas.provinces.SD.arcs.length).toBeGreaterThan(0)
  })
})
