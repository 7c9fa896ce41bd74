import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { loadPlaces } from '@vedette/lexicon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from './create-server.ts'
import { type Example, startExample } from './example-server.ts'

let example: Example
let folder: string
let address: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vedette-desk-'))
  mkdirSync(join(folder, 'desk', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'desk', 'desk.html'), '<!doctype html><title>Desk</title>')
  writeFileSync(join(folder, 'desk', 'assets', 'desk-C-e-iV1-.js'), 'export {}')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'desk', 'link.txt'))
  example = await startExample(join(folder, 'desk'))
  address = await example.server.listen(0)
}, 120_000)
afterAll(async () => {
  await example?.close()
  rmSync(folder, { recursive: true, force: true })
})

const port = () => Number(new URL(address).port)
const ask = (
  url: string,
  more: {
    readonly method?: 'GET' | 'POST' | 'DELETE' | 'HEAD' | 'PUT' | 'OPTIONS'
    readonly headers?: object
    readonly payload?: string
  } = {}
) => example.server.app.inject({ url, ...more, headers: { host: `127.0.0.1:${port()}`, ...more.headers } })

const guarded = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/)
}

describe('every answer', () => {
  it.each(['/', '/api/v1/status', '/api/v1/reports?x=1', '/api/v1/reports/no', '/nowhere', '/%zz', '/api/v1/openapi.json'])(
    'bears the headers that guard it: %s',
    async url => expect((await ask(url)).headers).toMatchObject(guarded)
  )

  it('lets the desk run its own scripts and no others', async () => {
    const policy = String((await ask('/')).headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(String((await ask('/api/v1/status')).headers['content-security-policy'])).not.toContain('script-src')
  })
})

describe('who is refused', () => {
  it.each(['evil.example', 'evil.example:4160', '127.0.0.1.evil.example', 'localhost:1', ''])('a host by the name of "%s"', async host => {
    const answer = await ask('/api/v1/reports', { headers: { host } })
    expect(answer.statusCode).toBe(403)
    expect(answer.json().detail).toContain(`ask for 127.0.0.1:${port()}`)
  })

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('not %s', async host => {
    expect((await ask('/api/v1/status', { headers: { host: `${host}:${port()}` } })).statusCode).toBe(200)
  })

  it('not the address that it was told to listen on', async () => {
    const server = await createServer({ store: example.store, places: loadPlaces(), webFolder: folder })
    const own = await server.listen(0, '127.0.0.2')
    expect((await fetch(`${own}/api/v1/status`)).status).toBe(200)
    await server.close()
  })

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://localhost'])('a page of %s that would add', async origin => {
    const payload = 'Shells fell on Atbara.'
    const headers = { origin, 'content-type': 'text/plain' }
    expect((await ask('/api/v1/reports', { method: 'POST', payload, headers })).statusCode).toBe(403)
    const own = { ...headers, origin: address }
    expect((await ask('/api/v1/reports', { method: 'POST', payload, headers: own })).statusCode).toBe(202)
  })

  it('what is no HTTP', async () => {
    const said = await new Promise<string>((resolve, reject) => {
      const socket = createConnection(port(), '127.0.0.1', () => socket.end('nonsense\r\n\r\n'))
      let words = ''
      socket.on('data', bytes => {
        words += bytes
      })
      socket.on('close', () => resolve(words))
      socket.on('error', reject)
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*application\/problem\+json[\s\S]*"status":400/)
  })
})

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
    const server = await createServer({ store: broken, places: loadPlaces(), webFolder: folder, onLog: line => log.push(line) })
    const answer = await server.app.inject({ url: '/api/v1/status' })
    expect(answer.json()).toMatchObject({ status: 500, title: 'Internal Server Error' })
    expect(answer.body).not.toMatch(/secret|\.ts/)
    expect(log.join()).toContain('secret words of the database')
    await server.close()
  })

  it('say what to do about what is no fault of ours', async () => {
    const full = Object.assign(new Error('secret words'), { outside: 'the disk of /srv is full: free some space and try again' })
    const broken = { ...example.store, counts: () => Promise.reject(full) }
    const server = await createServer({ store: broken, places: loadPlaces(), webFolder: folder })
    const answer = await server.app.inject({ url: '/api/v1/status' })
    expect(answer.json()).toMatchObject({ status: 503, title: 'Service Unavailable', detail: full.outside })
    await server.close()
  })

  it('name the port that is taken, and the remedy', async () => {
    const server = await createServer({ store: example.store, places: loadPlaces(), webFolder: folder })
    await expect(server.listen(port())).rejects.toThrow(`port ${port()} is taken: stop what uses it, or give another with --port`)
    await server.close()
  })
})

describe('the desk', () => {
  it('is served with its files, those named by their hash for good', async () => {
    const page = await ask('/')
    expect(page.body).toContain('<title>Desk</title>')
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    const script = await ask('/assets/desk-C-e-iV1-.js')
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable'
    })
  })

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%5c..%5csecret.txt', '/link.txt', '/.%00./secret.txt'])(
    'gives nothing outside its folder: %s',
    async url => {
      const answer = await ask(url)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).not.toBe('secret')
    }
  )

  it('says what to run when it is not built', async () => {
    const server = await createServer({ store: example.store, places: loadPlaces(), webFolder: join(folder, 'none') })
    const answer = await server.app.inject({ url: '/' })
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('npm run build')
    await server.close()
  })
})

describe('the description of the API', () => {
  it('is OpenAPI 3.1 that holds, with every route', async () => {
    const document = (await ask('/api/v1/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate(document)).toMatchObject({ valid: true })
    const described = Object.keys(document.paths).map(path => path.replace(/\{(\w+)\}/g, ':$1'))
    const routes = example.server.app.printRoutes({ commonPrefix: false })
    for (const path of described) expect(example.server.app.hasRoute({ url: path, method: 'GET' }), path).toBe(true)
    expect(described).toHaveLength([...routes.matchAll(/\((?:GET|POST)[^)]*\)/g)].length - 2)
  })
})
