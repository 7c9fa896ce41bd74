import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPlaces } from '@vedette/lexicon'
import { openStore, type Scope } from '@vedette/store'
import { createServer } from '../create-server.ts'

export const origin = 'https://desk.example'
export const password = 'a long invented password'

export type Ask = {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: object | string
  readonly ip?: string
}

/** A server that has those who ask log in, for tests, with an account of each role, called so. */
export async function startAsking() {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-accounts-'))
  chmodSync(folder, 0o755)
  const store = await openStore({ home: join(folder, 'home') })
  for (const role of ['reader', 'analyst', 'editor', 'admin'] as const) await store.accounts.set(role, { role, password })
  const server = await createServer({ store, places: loadPlaces(), webFolder: folder, accounts: { origin } })
  const ask = (url: string, { method = 'GET', headers = {}, payload, ip = '10.0.0.1' }: Ask = {}) =>
    server.app.inject({
      method,
      url,
      remoteAddress: ip,
      headers: { host: 'desk.example', ...headers },
      ...(payload === undefined ? {} : { payload })
    })
  return {
    store,
    folder,
    ask,
    logIn: (name: string, given = password, headers: Readonly<Record<string, string>> = {}, ip = '10.0.0.1') =>
      ask('/login', {
        method: 'POST',
        ip,
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams({ name, password: given }).toString()
      }),
    tokenOf: async (account: string, scopes: readonly Scope[], days?: number) =>
      (await store.accounts.makeToken(account, 'test', scopes, days)).secret,
    close: async () => {
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export type Asking = Awaited<ReturnType<typeof startAsking>>

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
export const report = { id: 'a', text: 'Shells fell on Atbara on Friday.' }
