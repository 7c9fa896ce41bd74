import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'

let example: Example
beforeAll(async () => {
  example = await startExample()
}, 120_000)
afterAll(() => example?.close())

const reports = '/api/v1/reports'
const get = (url: string) => example.server.app.inject({ url })
const post = (payload: string | object, type = 'application/json', query = '') =>
  example.server.app.inject({ method: 'POST', url: reports + query, payload, headers: { 'content-type': type } })

type Row = { readonly key: string }
type Page = { readonly rows: readonly Row[]; readonly next: string | null }
const keyOf = ({ key }: Row): string => key

describe('adding reports', () => {
  it('keeps one, and knows it again', async () => {
    const first = await post(exampleInputs[0])
    expect(first.statusCode).toBe(202)
    const { added, refused } = first.json()
    expect(added).toEqual([{ kind: 'new', key: expect.stringMatching(/^[0-9a-f]{16}$/), id: 'seized' }])
    expect(refused).toEqual([])
    expect((await post(exampleInputs[0])).json().added).toEqual([{ ...added[0], kind: 'known' }])
  })

  it('keeps another text from the same address as a version', async () => {
    const { added } = (await post({ ...exampleInputs[0], text: 'The Rapid Support Forces left Wad Madani, the army said.' })).json()
    expect(added).toMatchObject([{ kind: 'version' }])
    expect((await get(`${reports}/${added[0].key}`)).json().versions).toHaveLength(2)
  })

  it.each([
    ['text/plain', 'Shells fell on Omdurman.', '?name=omdurman.txt&published=2024-03-02', 'omdurman', 'text'],
    ['text/html; charset=utf-8', '<p>Shells fell on Bahri.</p>', '?name=bahri.html', 'bahri', 'html'],
    ['application/x-ndjson', '{"id":"line","text":"Shells fell on Nyala."}\n', '', 'line', 'text'],
    ['text/csv', 'id,text\nrow,Shells fell on Kosti.\n', '', 'row', 'text'],
    [
      'message/rfc822',
      'Subject: Fire\nMessage-ID: <m1@wire.example>\n\nShells fell on Umm Rawaba.\n',
      '?name=a.eml',
      'm1@wire.example',
      'text'
    ]
  ])('takes %s', async (type, body, query, id, format) => {
    const answer = await post(body, type, query)
    expect(answer.json()).toMatchObject({ added: [{ kind: 'new', id }], refused: [] })
    expect((await get(`${reports}/${answer.json().added[0].key}`)).json()).toMatchObject({ id, format, names: [id] })
  })

  it('takes what can be taken of a list, and names the rest', async () => {
    const answer = await post([{ id: 'good', text: 'Shells fell on Sennar.' }, { id: 'bad' }, 'worse'])
    expect(answer.statusCode).toBe(202)
    expect(answer.json().added).toMatchObject([{ id: 'good' }])
    expect(answer.json().refused).toEqual([
      { where: 'body:[1]', says: 'the report has neither "text" nor "html"; give one of them' },
      { where: 'body:[2]', says: 'a report must be a JSON object, not "worse"; write {"text": "…"}' }
    ])
  })

  it.each([
    ['text/plain', 'Shells fell on Singa.'],
    ['text/html', '<p>Shells fell on Dinder.</p>']
  ])('takes what %s cannot say of itself', async (type, body) => {
    const fields = { title: 'Shelling & fire', outlet: 'Nile Press', url: `https://nile.example/${type}` }
    const { added } = (await post(body, type, `?name=a.txt&${new URLSearchParams(fields)}`)).json()
    expect((await get(`${reports}/${added[0].key}`)).json()).toMatchObject(fields)
    const again = (await post(`${body} Again.`, type, `?${new URLSearchParams(fields)}`)).json()
    expect(again.added).toMatchObject([{ kind: 'version' }])
  })

  it('believes a text that says it of itself', async () => {
    const { added } = (
      await post(
        'Shells fall\n\npublished: 2024-03-02\noutlet: Blue Wire\n\nShells fell on Rufaa.',
        'text/plain',
        '?outlet=Nile%20Press&title=x'
      )
    ).json()
    expect((await get(`${reports}/${added[0].key}`)).json()).toMatchObject({ outlet: 'Blue Wire', title: 'Shells fall' })
  })

  it('refuses it for a body whose reports have fields', async () => {
    const answer = await post({ text: 'Shells fell on Rabak.' }, 'application/json', '?title=x&url=y')
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ where: 'title' }, { where: 'url' }] })
    expect(answer.json().detail).toContain('"title" in the query is for text/plain and text/html; in application/json give it with each')
  })

  it.each([
    ['{"text": ', 'application/json', 422, 'not JSON'],
    ['', 'text/plain', 422, 'the file is empty'],
    ['%PDF-1.7', 'text/plain', 422, 'a PDF file'],
    ['<a/>', 'application/xml', 415, 'text/html'],
    [`{"text":"${'a'.repeat(6_000_001)}"}`, 'application/json', 413, '6 MB']
  ])('says why %.20s as %s is refused', async (body, type, status, says) => {
    const answer = await post(body, type)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ status, detail: expect.stringContaining(says) })
  })
})

describe('reading reports', () => {
  it('gives one with its coding, as the store has it', async () => {
    const key = await example.add(exampleInputs[0])
    const kept = await example.store.report(key)
    const answer = (await get(`${reports}/${key}`)).json()
    expect(answer).toMatchObject({ key, title: 'Town taken', outlet: 'Nile Press', state: 'coded', published: '2024-03-02' })
    expect(answer.coding).toEqual(JSON.parse(JSON.stringify(kept?.coding)))
    expect(answer.coding.claims.length).toBe(answer.claims)
  })

  it('gives the bytes of one, to keep and not to show', async () => {
    const html = '<script>alert(document.domain)</script><p>Shells fell on Dilling, «العربية».</p>'
    const { added } = (await post(html, 'text/html')).json()
    const answer = await get(`${reports}/${added[0].key}/raw`)
    expect(answer.body).toBe(html)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${added[0].key}.txt"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox')
    })
  })

  it('lists them page by page, each once', async () => {
    const all = (await get(`${reports}?limit=500`)).json().rows.map(keyOf)
    expect(all.length).toBeGreaterThan(6)
    const paged: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: Page = (await get(`${reports}?limit=2${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`)).json()
      expect(page.rows.length).toBeLessThanOrEqual(2)
      paged.push(...page.rows.map(keyOf))
      next = page.next
    }
    expect(paged).toEqual(all)
  })

  it.each([
    ['outlet=Nile%20Press', 2],
    ['search=Omdurman', 1],
    ['since=2024-03-03', 0]
  ])('lists by %s', async (filter, count) => {
    await example.add({ text: 'Shells fell on Omdurman.', id: 'again', published: '2024-03-02' })
    expect((await get(`${reports}?state=coded`)).json().rows.length).toBeGreaterThan(0)
    expect((await get(`${reports}?${filter}`)).json().rows.length).toBeGreaterThanOrEqual(count)
    if (count === 0) expect((await get(`${reports}?${filter}`)).json().rows).toEqual([])
  })

  it('takes what looks like commands as data', async () => {
    const words = "'; DROP TABLE vedette.reports; -- $(id) {{7*7}} %00"
    const key = await example.add({ id: words, outlet: words, title: words, text: `${words}\nShells fell on Rabak.` })
    expect((await get(`${reports}/${key}`)).json()).toMatchObject({ id: words, outlet: words, title: words })
    const found = (await get(`${reports}?outlet=${encodeURIComponent(words)}`)).json()
    expect(found.rows).toMatchObject([{ key }])
    expect((await get(`${reports}?search=${encodeURIComponent(words)}`)).statusCode).toBe(200)
    expect((await get(`/api/v1/search?q=${encodeURIComponent("' OR 1=1 --")}`)).statusCode).toBe(200)
  })

  it.each([`${reports}/0123456789abcdef`, `${reports}/0123456789abcdef/raw`, `${reports}/..%2f..%2fetc`, `${reports}/%27%3B--`])(
    'says that there is no %s',
    async url => {
      const answer = await get(url)
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toMatchObject({ title: 'Not Found', detail: expect.stringContaining('there is no report') })
    }
  )
})
