import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPlaces } from '@vedette/lexicon'
import { openStore, type Store } from '@vedette/store'
import { createServer, type Server } from './create-server.ts'
import { loadCoder, type Pool, startPool } from './workers/index.ts'

export type Example = {
  readonly server: Server
  readonly store: Store
  readonly pool: Pool
  /** The folder of the store, which another program may open. */
  readonly home: string
  /** Adds a text; gives its key once it is coded. */
  readonly add: (fields: Readonly<Record<string, unknown>>) => Promise<string>
  readonly close: () => Promise<void>
}

/** A server for tests, with an embedded store of its own in a folder that is taken away when it is closed, and the real reader. */
export async function startExample(webFolder = 'nowhere'): Promise<Example> {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-server-'))
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(folder, 0o755)
  const home = join(folder, 'home')
  const store = await openStore({ home })
  const pool = startPool(await loadCoder(), 1)
  const server = await createServer({
    store,
    places: loadPlaces(),
    code: { coder: 'test', pool, workers: 1 },
    webFolder,
    today: () => '2024-06-01'
  })
  return {
    server,
    store,
    pool,
    home,
    add: async fields => {
      const answer = await server.app.inject({ method: 'POST', url: '/api/v1/reports', payload: fields, headers: { host: hostOf(server) } })
      const key = answer.json().added[0].key as string
      for (let turn = 0; turn < 600; turn++) {
        const report = await store.report(key)
        if (report?.state === 'coded') return key
        if (report?.state === 'failed') throw new Error(`${key}: ${report.says}`)
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(`${key} was not coded in 30 s`)
    },
    close: async () => {
      await server.close()
      await pool.stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A server that listens answers to its own name and port alone. */
function hostOf({ app }: Server): string {
  const address = app.server.address()
  return typeof address === 'object' && address !== null ? `localhost:${address.port}` : 'localhost'
}

/** Invented reports of one day and the next, with who holds what, a toll, a threat and a denial. */
export const exampleInputs = [
  {
    id: 'seized',
    title: 'Town taken',
    published: '2024-03-02',
    outlet: 'Nile Press',
    url: 'https://nile.example/1',
    text: 'The Rapid Support Forces seized the town of Wad Madani on Friday, killing at least 12 civilians, the Sudanese army said.'
  },
  {
    id: 'threat',
    published: '2024-03-05',
    outlet: 'Gulf Wire',
    text: 'The army threatened to bomb Wad Madani if the ceasefire is broken. The war has displaced 6,000 people in Wad Madani since January, according to the United Nations.'
  }
] as const
