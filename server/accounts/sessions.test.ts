import type { Role } from '@vedette/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, bearer, origin, password, report, startAsking } from './example-asking.ts'

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

const cookieOf = (answer: Awaited<ReturnType<Asking['ask']>>): string => String(answer.headers['set-cookie']).split(';')[0] ?? ''

describe('a session', () => {
  it('begins with name and password, is the browser’s alone, and ends', async () => {
    const answer = await logIn('reader')
    expect(answer.statusCode).toBe(303)
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-vedette=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/
    )
    const cookie = cookieOf(answer)
    expect((await ask('/api/v1/status', { headers: { cookie } })).statusCode).toBe(200)
    await ask('/logout', { method: 'POST', headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }, payload: '' })
    expect((await ask('/api/v1/status', { headers: { cookie } })).statusCode).toBe(401)
  })
  it.each([
    ['reader', 'another long password'],
    ['nobody', password],
    ['', ''],
    ["' OR 1=1 --", password]
  ])('does not begin for "%s" with "%s"', async (name, given) => {
    const answer = await logIn(name, given, {}, '10.0.0.9')
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
  it('is never one that the browser brought along (fixation)', async () => {
    const planted = '__Host-vedette=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    const first = cookieOf(await logIn('reader', password, { cookie: planted }))
    expect(first).not.toBe(planted)
    expect((await ask('/api/v1/status', { headers: { cookie: planted } })).statusCode).toBe(401)
    const second = cookieOf(await logIn('reader', password, { cookie: first }))
    expect(second).not.toBe(first)
    expect((await ask('/api/v1/status', { headers: { cookie: first } })).statusCode).toBe(401)
  })
  it('changes nothing that a page of another site asks for (CSRF)', async () => {
    const cookie = cookieOf(await logIn('admin'))
    const post = (headers: Readonly<Record<string, string>>) =>
      ask('/api/v1/reports', { method: 'POST', headers: { cookie, 'content-type': 'text/plain', ...headers }, payload: report.text })
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' }
    ])
      expect((await post(headers as Readonly<Record<string, string>>)).statusCode, JSON.stringify(headers)).toBe(403)
    expect((await store.counts()).reports).toBe(0)
    expect((await logIn('admin', password, { origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await post({ origin })).statusCode).toBe(202)
  })
  it('ends when the account gets another role or password, or goes', async () => {
    await store.accounts.set('leaver', { role: 'admin', password })
    for (const change of [{ role: 'reader' as Role }, { password: `${password} 2` }]) {
      const cookie = cookieOf(await logIn('leaver', password, {}, '10.0.0.8'))
      await store.accounts.set('leaver', change)
      expect((await ask('/api/v1/status', { headers: { cookie } })).statusCode).toBe(401)
    }
    const secret = await tokenOf('leaver', ['read'])
    await store.accounts.remove('leaver')
    expect((await ask('/api/v1/status', { headers: bearer(secret) })).statusCode).toBe(401)
  })
})
