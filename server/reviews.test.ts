import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'

let example: Example
beforeAll(async () => {
  example = await startExample()
  for (const input of exampleInputs) await example.add(input)
}, 120_000)
afterAll(() => example?.close())

const get = async (path: string) => (await example.server.app.inject({ url: `/api/v1${path}` })).json()
const post = (claim: string, payload: object, headers = {}) =>
  example.server.app.inject({ method: 'POST', url: `/api/v1/claims/${claim}/reviews`, payload, headers })

const held = async (): Promise<readonly string[]> =>
  (await get('/situation?area=Sudan')).control.map(({ place, holder }: Held) => `${holder.name} in ${place.name}`)
type Queued = { readonly row: { readonly claim: { readonly id: string } } }
type Held = { readonly place: { readonly name: string }; readonly holder: { readonly name: string } }

describe('reviews', () => {
  it('change who holds what, and give it back', async () => {
    const [{ claim }] = (await get('/claims?type=COERCE/seize')).rows
    expect(await held()).toEqual(['Rapid Support Forces in Wad Madani'])
    const rejected = await post(claim.id, { decision: 'reject', by: 'Ana' })
    expect([rejected.statusCode, await held()]).toEqual([201, []])
    expect((await post(claim.id, { decision: 'undo', by: 'Ana', other: rejected.json().id })).statusCode).toBe(201)
    expect(await held()).toEqual(['Rapid Support Forces in Wad Madani'])
    const by = [{ ...claim.by[0], id: null, name: 'Sudan Shield', side: 'Sudan Shield' }]
    expect((await post(claim.id, { decision: 'correct', by: 'Ben', fields: { by } })).json()).toMatchObject({ fields: { by } })
    expect(await held()).toEqual(['Sudan Shield in Wad Madani'])
    expect((await get('/claims?standing=corrected')).rows).toMatchObject([{ standing: 'corrected', claim: { id: claim.id } }])
    expect((await get('/reviews')).rows.map(({ decision }: { readonly decision: string }) => decision)).toEqual([
      'correct',
      'undo',
      'reject'
    ])
  })

  it('count once a second person makes the same, where two must agree', async () => {
    const send = (url: string, payload: object) => example.server.app.inject({ method: 'POST', url: `/api/v1${url}`, payload })
    const [{ claim, report }] = (await get('/claims?type=THREATEN')).rows
    const standing = async () => (await get(`/claims/${claim.id}`)).standing
    expect(await get('/reviews/rule')).toEqual({ persons: 1, by: null, at: null })
    const alone = await post(claim.id, { decision: 'accept', by: 'Ana' })
    expect(await standing()).toBe('accepted')
    expect((await send('/reviews/rule', { persons: 2, by: 'Eva' })).json()).toMatchObject({ persons: 2, by: 'Eva' })
    expect([await standing(), (await get('/reviews/pending')).rows]).toMatchObject([
      'unreviewed',
      [
        { decision: 'correct', by: 'Ben' },
        { decision: 'accept', by: 'Ana', key: report.key }
      ].toReversed()
    ])
    expect((await get(`/reports/${report.key}`)).reviewed).toMatchObject([{ reviews: [], pending: [{ by: 'Ana' }] }])
    await post(claim.id, { decision: 'accept', by: 'Ben' })
    expect([await standing(), (await get('/reviews/pending')).rows.length]).toEqual(['accepted', 1])
    await post(claim.id, { decision: 'undo', by: 'Ben', other: alone.json().id })
    expect([await standing(), (await get('/reviews/pending')).rows.length]).toEqual(['unreviewed', 2])
    const { rows } = await example.server.app.inject({ url: `/api/v1/reviews?claim=${claim.id}` }).then(answer => answer.json())
    const [ben] = rows.filter((each: { readonly decision: string }) => each.decision === 'accept')
    await post(claim.id, { decision: 'undo', by: 'Ben', other: ben.id })
    expect((await example.store.verify()).findings).toEqual([])
    await send('/reviews/rule', { persons: 1, by: 'Eva' })
    expect((await get('/claims?standing=corrected')).rows).toHaveLength(1)
  })

  it('are asked for where doubt and what hangs on it are greatest, until they are given', async () => {
    const { rows } = await get('/reviews/queue')
    const urgencies = rows.map(({ urgency }: { readonly urgency: number }) => urgency)
    expect(urgencies).toEqual(urgencies.toSorted((a: number, b: number) => b - a))
    const [first] = rows
    await post(first.row.claim.id, { decision: 'accept', by: 'Ana' })
    const left = (await get('/reviews/queue')).rows
    expect(left).toHaveLength(rows.length - 1)
    expect((await get('/reviews/queue?limit=1&area=Sudan')).rows).toEqual(left.slice(0, 1))
  })

  it('add what was missed, accept the surest at once and take that back, and tell how far people agree', async () => {
    const send = (url: string, payload: object) => example.server.app.inject({ method: 'POST', url: `/api/v1${url}`, payload })
    const [{ claim, report }] = (await get('/claims?type=COERCE/seize')).rows
    const fields = { type: 'siege', by: claim.by }
    const added = await send(`/reports/${report.key}/reviews`, { by: 'Ana', span: claim.span, fields })
    expect([added.statusCode, added.json()]).toMatchObject([201, { decision: 'add', anchor: { kind: 'state', quote: claim.quote } }])
    expect((await get('/situation?area=Sudan')).sieges).toMatchObject([{ by: [{ name: claim.by[0].name }] }])
    expect((await send(`/reports/${report.key}/reviews`, { by: 'Ana', span: [0, 99_999], fields })).statusCode).toBe(404)
    const { surer, rows } = await get('/reviews/queue')
    const [most, all] = [surer.find(({ claims }: { readonly claims: number }) => claims > 0), rows.length]
    const bulk = await send('/reviews', { decision: 'accept', by: 'Ana', above: most.above })
    expect([bulk.statusCode, bulk.json().rows.length]).toEqual([201, most.claims])
    expect((await get('/reviews/queue')).rows).toHaveLength(all - most.claims)
    const [first] = bulk.json().rows
    expect((await get('/reviews/queue?second=Ben')).rows.map((each: Queued) => each.row.claim.id)).toContain(first.claim)
    await post(first.claim, { decision: 'reject', by: 'Ben' })
    expect((await get('/reviews/agreement')).differ).toMatchObject([
      {
        claim: first.claim,
        verdicts: [
          { by: 'Ana', verdict: 'right' },
          { by: 'Ben', verdict: 'wrong' }
        ]
      }
    ])
    const undo = bulk.json().rows.map(({ claim, id }: { readonly claim: string; readonly id: string }) => ({ claim, id }))
    expect((await send('/reviews', { decision: 'undo', by: 'Ana', reviews: undo })).json().rows).toHaveLength(most.claims)
    expect((await get('/reviews/queue')).rows).toHaveLength(all - 1)
    expect((await send('/reviews', { decision: 'accept', by: 'Ana' })).json().detail).toContain('"accept" needs "above"')
  })

  it.each([
    [{ decision: 'accept' }, 400, '"by" is missing from body; give the name of whoever decides'],
    [{ decision: 'like', by: 'Ana' }, 400, '"decision" is "like"; give one of accept, reject, correct, note, same, apart, undo'],
    [{ decision: 'correct', by: 'Ana' }, 400, '"correct" needs "fields": the parts that are to be corrected'],
    [{ decision: 'correct', by: 'Ana', fields: { type: 'WIN' } }, 400, '"fields.type" is "WIN"; give one of'],
    [{ decision: 'correct', by: 'Ana', fields: { quote: 'x' } }, 400, 'there is no "quote" in body'],
    [{ decision: 'accept', by: 'Ana', other: 'x' }, 400, '"accept" takes no "other"'],
    [{ decision: 'undo', by: 'Ana', other: 'x' }, 404, 'there is no review "x"'],
    [{ decision: 'same', by: 'Ana', other: 'x' }, 404, 'there is no claim "x"']
  ])('are refused, with the remedy: %j', async (payload, status, says) => {
    const [{ claim }] = (await get('/claims')).rows
    const answer = await post(claim.id, payload)
    expect([answer.statusCode, answer.json().detail]).toEqual([status, expect.stringContaining(says)])
  })

  it('are refused of claims that there are not, and in other forms than JSON', async () => {
    expect((await post('none', { decision: 'accept', by: 'Ana' })).statusCode).toBe(404)
    const text = await example.server.app.inject({
      method: 'POST',
      url: '/api/v1/claims/none/reviews',
      payload: 'accept',
      headers: { 'content-type': 'text/plain' }
    })
    expect([text.statusCode, text.json().detail]).toEqual([415, 'decisions are taken as application/json'])
    expect((await post('none', { decision: 'accept', by: 'Ana' }, { origin: 'https://elsewhere.example' })).statusCode).toBe(403)
  })
})
