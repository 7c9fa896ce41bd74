import { loadPlaces } from '@vedette/lexicon'
import type { Role, Scope } from '@vedette/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../create-server.ts'
import { type Asking, bearer, report, startAsking } from './example-asking.ts'

let example: Asking
let ask: Asking['ask']
let logIn: Asking['logIn']
let tokenOf: Asking['tokenOf']
let store: Asking['store']
beforeAll(async () => {
  example = await startAsking()
  ;({ ask, logIn, tokenOf, store } = example)
}, 120_000)
afterAll(() => example?.close(), 60_000)

describe('who is nobody', () => {
  it.each(['/api/v1/status', '/api/v1/reports', '/api/v1/openapi.json', '/api/v1/nowhere', '/api/v1/changes'])(
    'is refused %s',
    async url => {
      const answer = await ask(url)
      expect(answer.statusCode).toBe(401)
      expect(answer.json()).toMatchObject({ status: 401, detail: expect.stringContaining('log in') })
    }
  )
  it('is led from the desk to the page to log in by, which runs nothing', async () => {
    expect((await ask('/')).headers.location).toBe('/login')
    const page = await ask('/login')
    expect(page.body).toContain('<form method="post" action="/login">')
    expect(String(page.headers['content-security-policy'])).toMatch(/^default-src 'none'.*form-action 'self'/)
  })
  it.each(['Bearer x', 'Bearer vedette_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'Basic YTpi', 'Bearer'])(
    'is not let in by "%s"',
    async authorization => {
      expect((await ask('/api/v1/status', { headers: { authorization } })).statusCode).toBe(401)
    }
  )
  it('is not answered by another name', async () => {
    expect((await ask('/login', { headers: { host: 'evil.example' } })).statusCode).toBe(403)
  })
})

const asked: readonly (readonly [scope: Scope, url: string, method: 'GET' | 'POST', payload: object | undefined])[] = [
  ['read', '/api/v1/claims', 'GET', undefined],
  ['add', '/api/v1/reports', 'POST', report],
  ['review', '/api/v1/claims/none/reviews', 'POST', { decision: 'accept', by: 'x' }],
  ['takedown', '/api/v1/takedowns', 'POST', { report: 'none', reason: 'x', by: 'x' }],
  ['admin', '/api/v1/audit', 'GET', undefined]
]
const allowed: Readonly<Record<Role, readonly Scope[]>> = {
  reader: ['read'],
  analyst: ['read', 'add', 'review'],
  editor: ['read', 'add', 'review', 'takedown'],
  admin: ['read', 'add', 'review', 'takedown', 'admin']
}

describe.each(['reader', 'analyst', 'editor', 'admin'] as const)('%s', role => {
  it.each(asked)('may what the role says of "%s"', async (scope, url, method, payload) => {
    const headers = bearer(await tokenOf(role, ['read', 'add', 'review', 'takedown', 'admin']))
    const { statusCode } = await ask(url, { method, headers, ...(payload ? { payload } : {}) })
    if (allowed[role].includes(scope)) expect(statusCode).not.toBe(403)
    else expect(statusCode).toBe(403)
  })
})

describe('a token', () => {
  it.each(asked)('for "%s" alone may nothing else, whatever its account may', async scope => {
    const headers = bearer(await tokenOf('admin', [scope]))
    for (const [other, url, method, payload] of asked) {
      const { statusCode } = await ask(url, { method, headers, ...(payload ? { payload } : {}) })
      expect(statusCode === 403, other).toBe(other !== scope)
    }
  })
  it('ends when it is revoked, or its days are over', async () => {
    const { token, secret } = await store.accounts.makeToken('reader', 'test', ['read'], 1)
    expect((await ask('/api/v1/status', { headers: bearer(secret) })).statusCode).toBe(200)
    expect(await store.accounts.revoke(token.id)).toBe(true)
    expect((await ask('/api/v1/status', { headers: bearer(secret) })).statusCode).toBe(401)
    expect((await ask('/api/v1/status', { headers: bearer(await tokenOf('reader', ['read'], 0)) })).statusCode).toBe(401)
  })
  it('needs no page, since no browser sends it by itself', async () => {
    const headers = { ...bearer(await tokenOf('analyst', ['add'])), 'content-type': 'text/plain' }
    expect((await ask('/api/v1/reports', { method: 'POST', headers, payload: 'Shells fell on Kosti.' })).statusCode).toBe(202)
  })
})

it('notes each change before it is made, by whom, and not what is to be struck out', async () => {
  await logIn('editor', 'a wrong long password', {}, '10.0.0.5')
  const headers = bearer(await tokenOf('editor', ['takedown']))
  const payload = { words: 'Atbara', reason: 'test', by: 'somebody else' }
  const taken = await ask('/api/v1/takedowns', { method: 'POST', headers, payload })
  expect(taken.json()).toMatchObject({ by: 'editor' })
  await ask('/api/v1/reports', { method: 'POST', headers, payload: report })
  await new Promise(resolve => setTimeout(resolve, 300))
  const log = (await ask('/api/v1/audit?limit=500', { headers: bearer(await tokenOf('admin', ['admin'])) })).json().rows
  expect(log[0]).toMatchObject({ who: 'editor', how: 'token', what: 'POST /api/v1/reports', outcome: 'refused: 403' })
  expect(log[1]).toMatchObject({ who: 'editor', how: 'token', what: 'POST /api/v1/takedowns', outcome: 'asked' })
  expect(log.some((row: { what: string; outcome: string }) => row.what === 'log in' && row.outcome === 'refused')).toBe(true)
  expect(JSON.stringify(log)).not.toMatch(/Atbara|password/)
}, 30_000)

it('keeps no secret as it is', async () => {
  const secret = await tokenOf('reader', ['read'])
  const said = JSON.stringify([
    await store.accounts.list(),
    await store.accounts.tokens(),
    (await store.accounts.audit({ limit: 500 })).rows
  ])
  expect(said).not.toContain(secret.slice(21))
  await expect(store.accounts.set('short', { role: 'reader', password: 'short' })).rejects.toThrow('12 characters')
  await expect(store.accounts.makeToken('reader', 'x', ['all' as Scope], undefined)).rejects.toThrow('"all" is no scope')
})

it('slows down who asks too often, and who tries passwords sooner', async () => {
  const tries: Awaited<ReturnType<typeof ask>>[] = []
  for (let turn = 0; turn < 12; turn++) tries.push(await logIn('admin', 'a wrong long password', {}, '10.0.0.77'))
  expect(tries.map(({ statusCode }) => statusCode).filter(code => code === 429)).toHaveLength(2)
  expect(tries.find(({ statusCode }) => statusCode === 429)?.json()).toMatchObject({
    status: 429,
    detail: expect.stringContaining('too many requests')
  })
  expect((await ask('/login', { ip: '10.0.0.78' })).statusCode).toBe(200)
  const all: Awaited<ReturnType<typeof ask>>[] = []
  for (let turn = 0; turn < 605; turn++) all.push(await ask('/login', { ip: '10.0.0.79' }))
  expect(all.filter(({ statusCode }) => statusCode === 429)).toHaveLength(5)
}, 60_000)

it('does not listen where others reach it unless those who ask log in', async () => {
  const openToAll = await createServer({ store, places: loadPlaces(), webFolder: example.folder })
  await expect((async () => openToAll.listen(0, '0.0.0.0'))()).rejects.toThrow('have those who ask log in')
  await openToAll.close()
})
