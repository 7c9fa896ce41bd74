import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
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
    const packed = await ask('/assets/desk-C-e-iV1-.js', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
    expect(gunzipSync(packed.rawPayload).toString()).toBe(script.body)
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
    const has = (url: string) => ['GET' as const, 'POST' as const].some(method => example.server.app.hasRoute({ url, method }))
    for (const path of described) expect(has(path), path).toBe(true)
    expect(described).toHaveLength([...routes.matchAll(/\((?:GET|POST)[^)]*\)/g)].length - 5)
  })
})

describe('values that are written as SQL (injection)', () => {
  const hostile = [
    "'; DROP TABLE vedette.reports CASCADE; --",
    "x' OR '1'='1",
    "\\'); DELETE FROM vedette.claims; --",
    "' UNION SELECT password FROM vedette.accounts --",
    '$1) OR true --',
    '%_',
    '{a,b}'
  ]
  const countsOf = async () => (await ask('/api/v1/status')).json().counts
  const asked = [
    'reports?search=',
    'reports?outlet=',
    'claims?search=',
    'claims?type=',
    'claims?actor=',
    'claims?side=',
    'search?q=',
    'actors?search='
  ]

  it.each(asked)('find nothing and change nothing: %s', async path => {
    const before = await countsOf()
    for (const value of hostile) {
      const answer = await ask(`/api/v1/${path}${encodeURIComponent(value)}`)
      expect([200, 400], `${value}: ${answer.body}`).toContain(answer.statusCode)
      if (answer.statusCode === 200 && !path.startsWith('search') && !path.includes('search=')) expect(answer.json().rows).toEqual([])
    }
    expect(await countsOf()).toEqual(before)
  })

  it('are kept as they are', async () => {
    for (const [at, value] of hostile.entries()) {
      const fields = {
        id: value,
        title: value,
        outlet: value,
        text: `Shells fell on Kosti, ${value} ${at}`,
        url: `https://wire.example/${at}?${value}`
      }
      const headers = { 'content-type': 'application/json' }
      expect((await ask('/api/v1/reports', { method: 'POST', headers, payload: JSON.stringify(fields) })).statusCode).toBe(202)
      const { rows } = (await ask(`/api/v1/reports?outlet=${encodeURIComponent(value)}`)).json()
      expect(rows).toMatchObject([{ id: value, title: value, outlet: value }])
    }
  })
})
