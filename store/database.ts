import { randomBytes } from 'node:crypto'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { type Embedded, leaveEmbedded, openEmbedded } from './embedded/open-embedded.ts'
import { migrate } from './migrate.ts'
import { isLost, plainError } from './plain-error.ts'
import type { StoreOptions } from './store-options.ts'

/** What queries run on: the pool, or one transaction. */
export type Db = Pick<NodePgDatabase, 'execute' | 'select' | 'insert' | 'update' | 'delete' | 'transaction'>

/** Connections to a database, which are made anew after they were lost. */
export type Database = {
  readonly where: string
  /** Runs queries; those that fail do so in words for people. `retry` says that doing them twice does no harm. */
  readonly run: <Result>(work: (db: Db) => Promise<Result>, options?: { readonly retry?: boolean }) => Promise<Result>
  /** The same on connections of its own, for those who hold them long. */
  readonly runLong: <Result>(work: (db: Db) => Promise<Result>, options?: { readonly retry?: boolean }) => Promise<Result>
  /** How it is reached now. */
  readonly settings: () => Promise<pg.ClientConfig>
  /** A connection of one's own, to be ended by the caller. */
  readonly connect: () => Promise<pg.Client>
  /** Works on a connection of one's own, which is ended after it; errors are told as those of `run` are. */
  readonly onOwn: <Result>(work: (client: pg.Client) => Promise<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Connections while they hold. `lost` turns true when those to an embedded server broke. */
type Link = {
  readonly settings: pg.ClientConfig
  readonly embedded?: Embedded
  readonly short: pg.Pool
  readonly long: pg.Pool
  /** All connections of both. */
  readonly clients: Set<pg.PoolClient>
  lost: boolean
}

/** Opens a database and brings its tables up to date. */
export async function openDatabase(options: StoreOptions): Promise<Database> {
  const where = whereOf(options)
  const name = `vedette ${process.pid} ${randomBytes(4).toString('hex')}`
  let closed = false
  let closing: Promise<void> | undefined
  let link: Promise<Link> | undefined
  /** The connections, made anew if they were lost; all that ask meanwhile get the same. */
  const reach = (): Promise<Link> => {
    if (closed) return Promise.reject(new Error(`the store in ${where} is closed`))
    const before = link
    link = (async () => {
      const old = await before?.catch(() => undefined)
      if (old && !old.lost) return old
      // Not waited for: who holds a dead connection may be long in giving it back.
      if (old) void endPools(old).then(() => old.embedded?.presence.end().catch(() => undefined))
      return openLink(options, name, where)
    })()
    return link
  }
  const tell = (error: unknown): Error => plainError(error, where)
  const runOn = async <Result>(pool: 'short' | 'long', work: (db: Db) => Promise<Result>, tries: number): Promise<Result> => {
    const at = await reach().catch(error => Promise.reject(tell(error)))
    try {
      return await borrow(at[pool], work)
    } catch (error) {
      if (!isLost(error)) throw tell(error)
      if (at.embedded) at.lost = true
      if (tries > 1 && !closed) return runOn(pool, work, tries - 1)
      throw tell(error)
    }
  }
  const settings = async (): Promise<pg.ClientConfig> => ({ ...(await reach()).settings, ...durable })
  const connect = async (): Promise<pg.Client> => openClient(await settings())
  await reach().catch(error => Promise.reject(tell(error)))
  return {
    where,
    run: (work, { retry = false } = {}) => runOn('short', work, retry ? 2 : 1),
    runLong: (work, { retry = false } = {}) => runOn('long', work, retry ? 2 : 1),
    settings,
    connect,
    onOwn: async work => {
      const client = await connect().catch(error => Promise.reject(tell(error)))
      try {
        return await work(client)
      } catch (error) {
        throw tell(error)
      } finally {
        await client.end().catch(() => undefined)
      }
    },
    close: () => {
      closed = true
      closing ??= closeLink(link, options.home)
      return closing
    }
  }
}

async function closeLink(link: Promise<Link> | undefined, home: string | undefined): Promise<void> {
  const last = await link?.catch(() => undefined)
  if (!last) return
  await endPools(last)
  if (last.embedded && home !== undefined) await leaveEmbedded(home, last.embedded)
}

function whereOf({ databaseUrl, home }: StoreOptions): string {
  if (databaseUrl === undefined) {
    if (home === undefined) throw new Error('no place for the store: give a folder (VEDETTE_HOME) or a database (DATABASE_URL)')
    return home
  }
  try {
    const url = new URL(databaseUrl)
    return `${url.protocol}//${url.host}${url.pathname}`
  } catch (cause) {
    throw new Error('DATABASE_URL is no address: write it as postgres://user:password@host:5432/database', { cause })
  }
}

async function openLink({ databaseUrl, home = '', onNote = () => undefined }: StoreOptions, name: string, where: string): Promise<Link> {
  const embedded = databaseUrl === undefined ? await openEmbedded(home, name, onNote) : undefined
  const settings = embedded?.settings ?? { connectionString: databaseUrl ?? '', application_name: name, keepAlive: true }
  const first = await openClient(settings)
  try {
    await migrate(first, where)
  } finally {
    await first.end().catch(() => undefined)
  }
  const clients = new Set<pg.PoolClient>()
  const link: Link = {
    settings,
    ...(embedded ? { embedded } : {}),
    short: openPool(settings, 12, clients),
    long: openPool(settings, 99, clients),
    clients,
    lost: false
  }
  embedded?.presence.on('end', () => {
    link.lost = true
  })
  return link
}

async function openClient(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 15_000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Whatever a server's defaults are: what was acknowledged outlives a power cut, and a report may take long to be coded. */
const durable = { options: '-c synchronous_commit=on -c idle_in_transaction_session_timeout=0' }

/** A lost connection must fail the call that waits for it, not the process: both pool and clients tell it as an event, too. */
function openPool(settings: pg.ClientConfig, max: number, clients: Set<pg.PoolClient>): pg.Pool {
  const pool = new pg.Pool({
    ...settings,
    ...durable,
    max,
    connectionTimeoutMillis: 30_000,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true
  })
  pool.on('error', () => undefined)
  pool.on('connect', client => {
    clients.add(client)
    client.on('error', () => undefined)
  })
  pool.on('remove', client => void clients.delete(client))
  return pool
}

/** Lends one connection and takes it back whatever happens: drizzle, given the pool, would keep one on which a transaction cannot begin. */
async function borrow<Result>(pool: pg.Pool, work: (db: Db) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  let broken = false
  try {
    return await work(drizzle(client))
  } catch (error) {
    broken = isLost(error)
    throw error
  } finally {
    client.release(broken)
  }
}

/** How long who holds a connection may take to give it back. A report that is being coded waits as before when it is cut off. */
const graceMs = 5000

async function endPools({ short, long, clients }: Link): Promise<void> {
  const ended = Promise.all([short, long].map(pool => pool.end().catch(() => undefined)))
  let cut: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    cut = setTimeout(() => {
      const ends = [...clients].map(client => (client as unknown as pg.Client).end().catch(() => undefined))
      void Promise.all(ends).then(() => resolve())
    }, graceMs)
  })
  await Promise.race([ended, late])
  clearTimeout(cut)
}
