import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'
import { answerer, readWritten } from './situation/answer-questions.ts'

let example: Example
beforeAll(async () => {
  example = await startExample()
  for (const input of exampleInputs) {
    await example.add(input)
    // What is kept of answers must not outlive what it was made of.
    for (const path of ['/outline', '/outline?of=claims', '/situation', '/situation?area=Sudan']) await get(path)
  }
}, 120_000)
afterAll(() => example?.close())

const get = async (path: string) => (await example.server.app.inject({ url: `/api/v1${path}` })).json()
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const limit = 50

describe('claims', () => {
  it('are those of the store, nothing left out', async () => {
    const page = await get('/claims')
    expect(page).toEqual(plain(await example.store.claims({}, { limit })))
    expect(page.rows.length).toBeGreaterThan(3)
    const [row] = page.rows
    expect(await get(`/claims/${row.claim.id}`)).toEqual(row)
  })

  it.each([
    ['type=COERCE', ({ type }: Claim) => type.startsWith('COERCE')],
    ['kind=toll', ({ kind }: Claim) => kind === 'toll'],
    ['stance=asserted', ({ stance }: Claim) => stance === 'asserted'],
    ['area=SD', () => true],
    ['area=Wad%20Madani', ({ at }: Claim) => at.some(({ name }) => name === 'Wad Madani')]
  ])('are listed by %s', async (filter, fits) => {
    const { rows } = (await get(`/claims?${filter}`)) as { readonly rows: readonly { readonly claim: Claim }[] }
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ claim }) => claim).filter(claim => !fits(claim))).toEqual([])
  })

  it('are those known up to a day', async () => {
    expect((await get('/claims?known=2024-03-01')).rows).toEqual([])
    const known = (await get('/claims?known=2024-03-03')).rows as readonly { readonly report: { readonly id: string } }[]
    expect(new Set(known.map(({ report }) => report.id))).toEqual(new Set(['seized']))
  })
})

type Claim = {
  readonly kind: string
  readonly type: string
  readonly stance: string
  readonly at: readonly { readonly name: string }[]
}

describe('events', () => {
  it('are those of the store, nothing left out', async () => {
    const page = await get('/events')
    expect(page).toEqual(plain(await example.store.events({}, { limit })))
    const [event] = page.rows
    expect(await get(`/events/${event.id}`)).toEqual(event)
    expect((await get('/events?type=COERCE/seize&area=Sudan')).rows).toMatchObject([{ by: [{ name: 'Rapid Support Forces' }] }])
  })
})

describe('the outline', () => {
  it('has a row of each event and of each claim, in the order of the lists', async () => {
    for (const [of, path, idOf] of [
      ['events', '/events?limit=500', (row: { readonly id: string }) => row.id],
      ['claims', '/claims?limit=500', (row: { readonly claim: { readonly id: string } }) => row.claim.id]
    ] as const) {
      const outline = await get(`/outline?of=${of}`)
      expect(outline.id).toEqual((await get(path)).rows.map(idOf))
      const seized = outline.type.indexOf(outline.words.indexOf('COERCE/seize'))
      const [who, where] = [outline.parties[outline.by[seized][0]], outline.places[outline.at[seized][0]]]
      expect(outline.told).toHaveLength(outline.id.length)
      expect([who.name, where.name, outline.words[outline.kind[seized]]]).toEqual(['Rapid Support Forces', 'Wad Madani', 'event'])
    }
  })
})

describe('the situation', () => {
  it('is that of the last day, unless days are named', async () => {
    expect(await get('/situation')).toMatchObject({ at: '2024-03-05', known: '2024-03-05', area: null })
    expect(await get('/situation?known=2024-03-02')).toMatchObject({ at: '2024-03-02', known: '2024-03-02' })
  })

  it('says who holds a town since they took it, and what may come', async () => {
    const { control, tripwires, area } = await get('/situation?area=Sudan')
    expect(area).toMatchObject({ key: 'SD', name: 'Sudan' })
    expect(control).toMatchObject([{ place: { name: 'Wad Madani' }, holder: { name: 'Rapid Support Forces' } }])
    expect(tripwires.length).toBeGreaterThan(0)
    expect((await get('/situation?area=Sudan&known=2024-03-01')).control).toEqual([])
  })

  it('is worked out alike in a thread, which says so when that takes too long', async () => {
    const program = new URL('./dist/situation/answer-worker.js', import.meta.url)
    expect(existsSync(program), 'run "npm run build" first').toBe(true)
    const thread = answerer(example.store, { mostHere: 0, program })
    const query = { at: '2024-03-05', known: '2024-03-05', windowDays: 30 }
    const expected = await get('/situation')
    const answers = await Promise.all([1, 2].map(() => thread.answer({ kind: 'situation', query })))
    expect(answers.map(readWritten)).toEqual(Array.from({ length: 2 }, () => expected))
    expect(readWritten(await thread.answer({ kind: 'situation', query: { ...query, at: '2024-03-03' } }))).toMatchObject({
      at: '2024-03-03'
    })
    const { key } = (await get('/places?search=Wad')).rows[0]
    const area = { name: 'Wad Madani', key, country: 'SD', within: 'Gezira', precision: 'town' as const }
    const place = readWritten<{ readonly evidence: unknown }>(
      await thread.answer({ kind: 'place', query: { ...query, area, windowDays: 3660 } })
    )
    expect(place).toEqual(await get(`/places/${encodeURIComponent(key)}`).then(({ situation, evidence }) => ({ situation, evidence })))
    expect(place.evidence).not.toEqual([])
    await expect(thread.answer({ kind: 'situation', query: { ...query, at: '2024-03-04' } }, () => false)).rejects.toThrow('nobody waits')
    const days = ['2024-03-02', '2024-03-03', '2024-03-04'].map(at => ({ kind: 'situation', query: { ...query, at } }) as const)
    const prepared = Promise.all(days.map(day => thread.prepare(day)))
    expect(readWritten(await thread.answer({ kind: 'situation', query }))).toEqual(expected)
    await prepared
    for (const { kind, query } of days)
      expect(readWritten(await thread.answer({ kind, query }))).toEqual(await get(`/situation?at=${query.at}&known=${query.known}`))
    await thread.stop()
    const hasty = answerer(example.store, { mostHere: 0, mostMs: 0, program })
    await expect(hasty.answer({ kind: 'situation', query })).rejects.toThrow(/everywhere takes more than 0 s.*ask for a country/)
    await hasty.stop()
  }, 60_000)

  it('says what an area may be called that it does not know', async () => {
    expect(await get('/situation?area=Wad%20Madanni')).toMatchObject({ status: 404, suggestions: ['Wad Madani'] })
    expect(await get('/claims?area=Sudann')).toMatchObject({ status: 404, suggestions: ['Sudan'] })
  })
})

describe('names, search and picture', () => {
  it('lists actors and places by how often they are named', async () => {
    const { rows } = await get('/places')
    expect(rows[0]).toMatchObject({ name: 'Wad Madani', country: 'SD' })
    expect(rows).toEqual(plain((await example.store.places(undefined, { limit })).rows))
    expect((await get('/actors')).rows).toEqual(plain((await example.store.actors(undefined, { limit })).rows))
    expect((await get('/actors?search=rapid')).rows).toMatchObject([{ name: 'Rapid Support Forces' }])
  })

  it('finds words in reports and quotes', async () => {
    const hits = await get('/search?q=ceasefire')
    expect(hits).toEqual(plain(await example.store.search('ceasefire', { limit })))
    expect(hits.rows.length).toBeGreaterThan(0)
    expect((await get('/search?q=submarine')).rows).toEqual([])
  })

  it('draws the latest reports, and counts the others', async () => {
    const whole = await get('/picture')
    expect(whole.reports.map((report: { readonly report: { readonly id: string } }) => report.report.id)).toEqual(['seized', 'threat'])
    expect(whole.places).toMatchObject([{ name: 'Wad Madani' }])
    expect(whole.leftOut).toBe(0)
    expect(await get('/picture?limit=1')).toMatchObject({ reports: [{ report: { id: 'threat' } }], leftOut: 1 })
    expect(await get('/picture?known=2024-03-02')).toMatchObject({ reports: [{ report: { id: 'seized' } }], leftOut: 0 })
    expect((await get('/picture?area=Syria')).reports).toEqual([])
    expect((await get('/picture?area=Sudan')).reports).toHaveLength(2)
    expect(await get('/picture?area=Sudan&limit=1')).toMatchObject({ reports: [{ report: { id: 'threat' } }], leftOut: 1 })
    expect(await get('/picture?area=Wad%20Madani&known=2024-03-02')).toMatchObject({ reports: [{ report: { id: 'seized' } }], leftOut: 0 })
  })

  it('tells how much was read, of what and from whom', async () => {
    const { areas, ...all } = await get('/coverage')
    expect(all).toMatchObject({ reports: 2, first: '2024-03-02', last: '2024-03-05', outlets: [{ reports: 1 }, { reports: 1 }] })
    expect(areas).toMatchObject([
      { key: 'SD', reports: 2, point: null },
      { key: 'SD/Gezira', reports: 2, point: { lat: expect.any(Number) } }
    ])
    expect(await get('/coverage?known=2024-03-02&area=Sudan')).toMatchObject({ reports: 1, last: '2024-03-02' })
    expect(await get('/coverage?area=Syria')).toMatchObject({ reports: 0, outlets: [], last: null })
  })

  it('tells what is kept', async () => {
    expect(await get('/status')).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      coder: 'test',
      where: example.store.where,
      published: { first: '2024-03-02', last: '2024-03-05' },
      counts: plain(await example.store.counts())
    })
  })
})
