import { loadPlaces } from '@vedette/lexicon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from './create-server.ts'
import { type Example, startExample } from './example-server.ts'

let example: Example
let address: string
beforeAll(async () => {
  example = await startExample()
  address = await example.server.listen(0)
}, 120_000)
afterAll(() => example?.close())

type Method = 'GET' | 'POST' | 'DELETE' | 'HEAD' | 'PUT' | 'OPTIONS'

const port = () => Number(new URL(address).port)
const ask = (url: string, more: { readonly method?: Method; readonly headers?: object; readonly payload?: string } = {}) =>
  example.server.app.inject({ url, ...more, headers: { host: `127.0.0.1:${port()}`, ...more.headers } })

describe('problems', () => {
  it.each([
    ['/api/v1/claims?colour=red', 400, ['there is no "colour" in the query; it takes kind, type, stance']],
    ['/api/v1/claims?kind=rumour', 400, ['"kind" is "rumour"; give one of event, state, toll']],
    ['/api/v1/reports?limit=0', 400, ['"limit" is 0; give a whole number from 1 to 500']],
    ['/api/v1/reports?limit=501&since=2024-02-30', 400, ['"limit" is 501', '"since" is "2024-02-30"; give']],
    ['/api/v1/claims?kind=event&kind=toll', 400, ['"kind" is given 2 times; give it once']],
    ['/api/v1/reports?cursor=x', 400, ['"x" is no cursor']],
    ['/api/v1/reports?cursor=WyJ4IiwieSJd', 400, ['"WyJ4IiwieSJd" is no cursor']],
    ['/api/v1/reports?search=%00', 400, ['"search" is']],
    ['/api/v1/search', 400, ['"q" is missing from the query']],
    ['/api/v1/status?x', 400, ['there is no "x" in the query; it takes none']]
  ])('name what is wrong and what is allowed: %s', async (url, status, says) => {
    const answer = await ask(url)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const { errors, ...problem } = answer.json()
    expect(problem).toMatchObject({ type: 'about:blank', title: 'Bad Request', status })
    expect(errors.map((error: { readonly says: string }) => error.says).toSorted()).toEqual(
      says.map(words => expect.stringContaining(words))
    )
  })

  it('tell of a path that there is not', async () => {
    for (const [method, url] of [
      ['GET', '/api/v1/nothing'],
      ['DELETE', '/api/v1/reports/x/y/z'],
      ['GET', '/api']
    ] as const) {
      expect((await ask(url, { method })).json()).toMatchObject({ status: 404, detail: expect.stringContaining(`no ${method} ${url}`) })
    }
  })

  it.each([
    ['DELETE', '/api/v1/reports?limit=1', 'GET, HEAD, POST'],
    ['POST', '/api/v1/claims', 'GET, HEAD'],
    ['PUT', '/api/v1/reports/0123456789abcdef', 'GET, HEAD'],
    ['OPTIONS', '/api/v1/situation', 'GET, HEAD'],
    ['HEAD', '/api/v1/changes', 'GET'],
    ['POST', '/', 'GET, HEAD']
  ] as const)('name the methods that a path takes: %s %s', async (method, url, allow) => {
    const answer = await ask(url, { method, ...(method === 'POST' ? { payload: 'x', headers: { 'content-type': 'text/plain' } } : {}) })
    expect({ status: answer.statusCode, allow: answer.headers.allow }).toEqual({ status: 405, allow })
    expect(answer.headers['content-type']).toContain('application/problem+json')
    if (method !== 'HEAD')
      expect(answer.json()).toMatchObject({ title: 'Method Not Allowed', status: 405, detail: expect.stringContaining(`takes ${allow}`) })
  })

  it('tell nobody but the log of a fault of ours', async () => {
    const broken = { ...example.store, counts: () => Promise.reject(new Error('secret words of the database')) }
    const log: string[] = []
    const server = await createServer({ store: broken, places: loadPlaces(), webFolder: 'nowhere', onLog: line => log.push(line) })
    const answer = await server.app.inject({ url: '/api/v1/status' })
    expect(answer.json()).toMatchObject({ status: 500, title: 'Internal Server Error' })
    expect(answer.body).not.toMatch(/secret|\.ts/)
    expect(log.join()).toContain('secret words of the database')
    await server.close()
  })

  it('say what to do about what is no fault of ours', async () => {
    const full = Object.assign(new Error('secret words'), { outside: 'the disk of /srv is full: free some space and try again' })
    const broken = { ...example.store, counts: () => Promise.reject(full) }
    const server = await createServer({ store: broken, places: loadPlaces(), webFolder: 'nowhere' })
    const answer = await server.app.inject({ url: '/api/v1/status' })
    expect(answer.json()).toMatchObject({ status: 503, title: 'Service Unavailable', detail: full.outside })
    await server.close()
  })

  it('name the port that is taken, and the remedy', async () => {
    const server = await createServer({ store: example.store, places: loadPlaces(), webFolder: 'nowhere' })
    await expect(server.listen(port())).rejects.toThrow(`port ${port()} is taken: stop what uses it, or give another with --port`)
    await server.close()
  })
})
