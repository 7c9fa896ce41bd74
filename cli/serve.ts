import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeGet, politely, readInputs } from '@vedette/intake'
import { loadPlaces } from '@vedette/lexicon'
import { type AccountOptions, createServer, type Server } from '@vedette/server'
import { coderVersion, type Pool, placesFolder, startPool } from '@vedette/server/workers'
import type { Store } from '@vedette/store'
import { addTo, summarise, writeAdding } from './add-reports.ts'
import { awaitOwed, usualWorkers } from './code-owed.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure, worldFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { waitForSignal } from './wait-for-signal.ts'
import { isQueued } from './with-queue.ts'
import { openTheStore } from './with-store.ts'

export type ServeOptions = HomeOptions & {
  readonly port: number
  readonly host: string
  /** The address that people come by; with it they must log in. */
  readonly origin?: string
  readonly workers?: number
  /** Reports to add first. */
  readonly add?: readonly string[]
}

/** Serves the desk and its API, and codes what is added, until a signal stops it. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const accounts = readOrigin(options)
  const stopping = waitForSignal()
  const store = await openTheStore(options)
  try {
    if (accounts !== undefined) await refuseWithoutAdmin(store)
    // Threads alone: this one answers.
    const pool = startPool(undefined, options.workers ?? usualWorkers())
    try {
      return await serveStore(store, pool, { ...options, accounts }, stopping)
    } finally {
      await pool.stop()
    }
  } finally {
    await store.close()
  }
}

async function serveStore(
  store: Store,
  pool: Pool,
  options: ServeOptions & { readonly accounts: AccountOptions | undefined },
  stopping: Promise<void>
): Promise<ExitCode> {
  const { port, host, workers = usualWorkers(), add = [] } = options
  const onLog = (line: string): void => void process.stderr.write(`vedette: ${line}\n`)
  // Where reports go through a stream, workers code them.
  const code = isQueued(options) ? undefined : { coder: coderVersion(), pool, workers }
  const server = await createServer({
    store,
    places: loadPlaces({ folder: placesFolder(), onNote: onLog }),
    code,
    get: politely(makeGet()),
    accounts: options.accounts,
    webFolder: deskFolder(),
    onLog
  })
  try {
    const address = await listen(server, port, host)
    void server.prepare()
    if (add.length > 0) await Promise.race([addFirst(store, add), stopping])
    process.stdout.write(`The desk: ${address}\nIt is kept in ${store.where}. Stop with Ctrl-C.\n`)
    await stopping
    return exitCodes.done
  } finally {
    await server.close()
  }
}

async function addFirst(store: Store, paths: readonly string[]): Promise<void> {
  const adding = await addTo(store, readInputs(paths, {}), tell => awaitOwed(store, tell))
  process.stdout.write(`${writeAdding(adding)}\n\n${await summarise(store, adding)}\n\n`)
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    return await server.listen(port, host)
  } catch (error) {
    throw worldFailure(error instanceof Error ? error.message : String(error), error)
  }
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host)

/** What `--origin` says; beyond this machine there is no serving without it. */
function readOrigin({ host, origin }: ServeOptions): AccountOptions | undefined {
  if (origin === undefined) {
    if (isLoopback(host)) return undefined
    throw usageFailure(
      `"${host}" can be reached from other machines: say by which address people come, --origin https://desk.example.org, so that they log in; ` +
        'or give a loopback address, as 127.0.0.1, and come from elsewhere by "ssh -L 4160:127.0.0.1:4160"'
    )
  }
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw usageFailure(`"${origin}" is no origin: write it as https://desk.example.org`)
  if (!origin.startsWith('https:'))
    process.stderr.write(
      `vedette: ${origin} is not encrypted: passwords can be read on the way; put a server that speaks TLS before this one\n`
    )
  return { origin }
}

async function refuseWithoutAdmin(store: Store): Promise<void> {
  const accounts = await store.accounts.list()
  if (!accounts.some(({ role }) => role === 'admin'))
    throw usageFailure('nobody could log in: make an account with "vedette accounts set NAME --role admin --password"')
}

const deskFolder = (): string => dirname(fileURLToPath(import.meta.resolve('@vedette/web/desk/desk.html')))
