import { exitCodes } from './exit-codes.ts'

/** How long a second signal is taken for an echo of the first: a terminal and npm both send it. */
const echoMs = 1000

/** Resolves at the first signal to stop; one more, a second later or after, ends the process at once. */
export function waitForSignal(): Promise<void> {
  return new Promise(resolve => {
    let first: number | undefined
    const stop = (): void => {
      if (first === undefined) {
        first = Date.now()
        process.stderr.write('vedette: stopping …\n')
        resolve()
      } else if (Date.now() - first > echoMs) process.exit(exitCodes.world)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
