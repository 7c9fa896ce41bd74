import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asking, bearer, startAsking } from './accounts/example-asking.ts'

let example: Asking
beforeAll(async () => {
  example = await startAsking()
}, 120_000)
afterAll(() => example?.close(), 60_000)

it('says to anybody whether it is well, and nothing of what is kept', async () => {
  expect((await example.ask('/health/live')).json()).toEqual({ status: 'live' })
  expect((await example.ask('/health/ready')).json()).toEqual({ status: 'ready' })
  expect((await example.ask('/metrics')).statusCode).toBe(401)
})

it('gives measures to who may read, by the patterns of routes', async () => {
  const headers = bearer(await example.tokenOf('reader', ['read']))
  await example.ask('/api/v1/reports/0123456789abcdef', { headers })
  const { body, headers: given } = await example.ask('/metrics', { headers })
  expect(given['content-type']).toContain('text/plain')
  expect(body).toMatch(/^vedette_http_requests_total\{method="GET",route="\/api\/v1\/reports\/:key",status="404"\} 1$/m)
  expect(body).toMatch(/^vedette_kept\{kind="reports"\} 0$/m)
  expect(body).not.toContain('0123456789abcdef')
})

it('answers by an ETag with nothing while nothing has changed', async () => {
  const headers = bearer(await example.tokenOf('analyst', ['read', 'add']))
  const { etag } = (await example.ask('/api/v1/reports', { headers })).headers
  const again = await example.ask('/api/v1/reports', { headers: { ...headers, 'if-none-match': String(etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  await example.ask('/api/v1/reports', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/plain' },
    payload: 'Shells fell on Kosti.'
  })
  expect((await example.ask('/api/v1/reports', { headers: { ...headers, 'if-none-match': String(etag) } })).statusCode).toBe(200)
})
