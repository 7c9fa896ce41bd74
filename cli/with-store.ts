import type { Store } from '@vedette/store'
import { isFailure, worldFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'

/** Opens the store that the options and the environment name, uses it, and closes it whatever comes, Ctrl-C among it. */
export async function withStore<Result>(options: HomeOptions, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openTheStore(options)
  const stop = (signal: NodeJS.Signals): void => {
    for (const each of signals) process.off(each, stop)
    const end = () => process.exit(signal === 'SIGINT' ? 130 : 143)
    store.close().then(end, end)
  }
  for (const each of signals) process.on(each, stop)
  try {
    return await use(store)
  } catch (error) {
    throw shown(error)
  } finally {
    for (const each of signals) process.off(each, stop)
    await store.close()
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Opens the store; what keeps it shut ends the program with a line that says so. */
export async function openTheStore({ home }: HomeOptions): Promise<Store> {
  const { openStore, storeOptionsFromEnv } = await import('@vedette/store')
  const { DATABASE_URL: _, ...others } = process.env
  try {
    return await openStore(storeOptionsFromEnv(home === undefined ? process.env : { ...others, VEDETTE_HOME: home }))
  } catch (error) {
    throw shown(error)
  }
}

/** Errors of the store are written to be shown; faults of the language are ours, and keep their trace. */
const shown = (error: unknown): unknown =>
  isFailure(error) || !(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError
    ? error
    : worldFailure(error.message, error)
