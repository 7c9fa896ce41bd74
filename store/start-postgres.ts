import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { findServerUser } from './embedded/server-user.ts'

/** A PostgreSQL server of the system's own programs, for tests and measurements. */
export type Postgres = {
  readonly url: string
  /** Makes another database; gives its address. */
  readonly make: (name: string) => Promise<string>
  /** Ends it at once, as a fault would, and starts it again on the same data. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Starts a server in a new folder below another, by the programs in `bin`. It is not safe from power cuts unless `safe` says so. */
export async function startPostgres(bin: string, folder: string, { safe = false } = {}): Promise<Postgres> {
  const data = mkdtempSync(join(folder, 'server-'))
  const user = findServerUser()
  if (user) chownSync(data, user.uid, user.gid)
  const as = { cwd: '/', ...(user ? { uid: user.uid, gid: user.gid } : {}) }
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'vedette', '--no-sync'], { ...as, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const url = `postgres://vedette@127.0.0.1:${port}/postgres`
  let server: ChildProcess
  const start = async (): Promise<void> => {
    const words = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...(safe ? [] : ['-F'])]
    server = spawn(join(bin, 'postgres'), words, { ...as, stdio: 'ignore' })
    for (let tries = 0; tries < 300 && !(await answers(url)); tries++) await new Promise(resolve => setTimeout(resolve, 100))
  }
  const stop = (signal: NodeJS.Signals): Promise<void> =>
    new Promise(resolve => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve()
      server.on('exit', () => resolve())
      server.kill(signal)
    })
  await start()
  return {
    url,
    make: async name => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return `postgres://vedette@127.0.0.1:${port}/${name}`
    },
    start,
    kill: async () => {
      await stop('SIGKILL')
      // Its children end by themselves in a moment, and hold its memory until then.
      await new Promise(resolve => setTimeout(resolve, 500))
      if (existsSync(join(data, 'postmaster.pid'))) rmSync(join(data, 'postmaster.pid'))
    },
    end: () => stop('SIGINT')
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  const isThere = await client.connect().then(
    () => true,
    () => false
  )
  await client.end().catch(() => undefined)
  return isThere
}

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { readonly port: number }
      probe.close(() => resolve(port))
    })
  })
