import type { Store } from '@vedette/store'
import { isFailure, worldFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { isQueued, openTheQueue } from './with-queue.ts'

/**
 * Opens the store that the options and the environment name, uses it, and closes it whatever comes. Ctrl-C ends the process once the store is
 * closed, and in no less order while it is being opened.
 */
export async function withStore<Result>(options: HomeOptions, use: (store: Store) => Promise<Result>): Promise<Result> {
  const opening = openTheStore(options)
  let stopped: number | undefined
  const stop = (signal: NodeJS.Signals): void => {
    const end = () => process.exit(codes[signal as keyof typeof codes])
    if (stopped === undefined) opening.then(store => store.close()).then(end, end)
    else if (Date.now() - stopped > echoMs) end()
    stopped ??= Date.now()
  }
  for (const each of signals) process.on(each, stop)
  try {
    return await useAndClose(await opening, use)
  } catch (error) {
    throw shown(error)
  } finally {
    // The process ends when the store is closed; until then nothing that this breaks off is to be told.
    if (stopped !== undefined) await new Promise(() => undefined)
    for (const each of signals) process.off(each, stop)
  }
}

async function useAndClose<Result>(store: Store, use: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const
const signals = ['SIGINT', 'SIGTERM'] as const

/** How long a second signal is taken for an echo of the first: a terminal and npm both send it. A later one ends the process at once. */
const echoMs = 1000

/**
 * Opens the store; what keeps it shut ends the program with a line that says so. Reports go to it through the stream that `NATS_URL` names,
 * unless they are to go directly.
 */
export async function openTheStore(options: HomeOptions, throughStream = isQueued(options)): Promise<Store> {
  const { home } = options
  const { openStore, storeOptionsFromEnv } = await import('@vedette/store')
  const { DATABASE_URL: _, ...others } = process.env
  try {
    const store = await openStore(storeOptionsFromEnv(home === undefined ? process.env : { ...others, VEDETTE_HOME: home }))
    if (!throughStream) return store
    const { throughQueue } = await import('@vedette/queue')
    return throughQueue(store, () => openTheQueue(store))
  } catch (error) {
    throw shown(error)
  }
}

/** Errors of the store are written to be shown; faults of the language are ours, and keep their trace. */
const shown = (error: unknown): unknown =>
  isFailure(error) || !(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError
    ? error
    : worldFailure(error.message, error)
