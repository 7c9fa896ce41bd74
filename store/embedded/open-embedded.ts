import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '../plain-error.ts'
import { type Binaries, findBinaries } from './find-binaries.ts'
import { isRunning, lockHome } from './lock-home.ts'
import { makeCluster } from './make-cluster.ts'
import { loadPostmaster, loadServerFile, type ServerFile } from './server-file.ts'
import { findServerUser, type ServerUser } from './server-user.ts'
import { startServer, stopServer } from './start-server.ts'

/** A folder's running server, and the connection by which others see that we use it. */
export type Embedded = { readonly settings: pg.ClientConfig; readonly presence: pg.Client }

/** How long what a killed program or server left behind may take to go, or to come up. */
const patienceMs = 20_000

/** Joins the running server of a folder, or starts it; `name` is what this store's connections are called. */
export async function openEmbedded(home: string, name: string, onNote: (says: string) => void): Promise<Embedded> {
  makeHome(home)
  return lockHome(home, async () => {
    const until = Date.now() + patienceMs
    for (;;) {
      const joined = await joinServer(home, name)
      if (joined) return joined
      const { binaries, user } = tools()
      const file = await makeCluster(home, binaries, user)
      onNote(`starting the database in ${home}`)
      const port = await startServer(home, { binaries, user, file, patient: Date.now() < until })
      if (port !== undefined) return reachStarted(home, settingsOf(file, port, name))
      await sleep(250)
    }
  })
}

async function reachStarted(home: string, settings: pg.ClientConfig): Promise<Embedded> {
  const presence = await connect(settings)
  if (!presence) throw new Error(`the server in ${home} started and refuses connections: see ${join(home, 'postgres.log')}`)
  return { settings, presence }
}

/** Leaves a folder's server; stops it when nobody else uses it. All other connections of the store must have ended. */
export async function leaveEmbedded(home: string, { settings, presence }: Embedded): Promise<void> {
  await lockHome(home, async () => {
    const others = await presence
      .query("SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'vedette%' AND application_name <> $1 LIMIT 1", [
        settings.application_name
      ])
      .then(({ rowCount }) => rowCount !== 0)
      // A server that was killed has nobody else, and nothing to stop.
      .catch(() => false)
    await presence.end().catch(() => undefined)
    const { binaries, user } = tools()
    if (!others) await stopServer(home, binaries, user)
  })
}

function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o711 })
  } catch (cause) {
    throw new Error(`cannot make the folder ${home} (${codeOf(cause)}): make it writable for you, or set VEDETTE_HOME to another`, {
      cause
    })
  }
}

const tools = (): { readonly binaries: Binaries; readonly user: ServerUser | undefined } => ({
  binaries: findBinaries(),
  user: findServerUser()
})

const settingsOf = (file: ServerFile, port: number, name: string): pg.ClientConfig => ({
  host: '127.0.0.1',
  port,
  user: file.user,
  password: file.password,
  database: 'postgres',
  application_name: name,
  keepAlive: true
})

/** The server that runs already, whoever started it and whether they still live. */
async function joinServer(home: string, name: string): Promise<Embedded | undefined> {
  const file = loadServerFile(home)
  const running = loadPostmaster(home)
  if (!file || !running || !isRunning(running.pid) || !running.port) return undefined
  const settings = settingsOf(file, running.port, name)
  const presence = await connect(settings)
  return presence && { settings, presence }
}

/** A connection, or `undefined` when nobody answers there; waits for a server that is still starting or ending. */
async function connect(settings: pg.ClientConfig): Promise<pg.Client | undefined> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client(settings)
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (codeOf(error) !== '57P03' || tries > 200) {
        if (codeOf(error) === 'ECONNREFUSED' || tries > 200 || /terminated|ECONNRESET/.test(String(error))) return undefined
        throw error
      }
      await sleep(100)
    }
  }
}
