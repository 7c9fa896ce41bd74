import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a program that is stopped listens to and ends by: the process, unless a test says otherwise. */
type Stopping = {
  readonly on: (signal: Signal, hear: (signal: Signal) => void) => unknown
  readonly off: (signal: Signal, hear: (signal: Signal) => void) => unknown
  readonly exit: (code: number) => unknown
}
type Signal = 'SIGINT' | 'SIGTERM'
const codes = { SIGINT: 130, SIGTERM: 143 } as const
const signals = ['SIGINT', 'SIGTERM'] as const

/** A folder for a while; `atEnd` names what is to be ended with it. */
export type Folder = { readonly path: string; readonly home: string; readonly atEnd: (end: () => unknown) => void }

/**
 * Lends a temporary folder with room for a store in `home`. It goes, with what was named by `atEnd` and any database server that still runs
 * in `home`, when the work is done, when it fails, and when the program is stopped. A folder to keep is made when it is not there, and stays.
 */
export async function withFolder<Result>(
  name: string,
  work: (folder: Folder) => Promise<Result>,
  stopping: Stopping = process,
  kept?: string
): Promise<Result> {
  const path = kept ?? mkdtempSync(join(tmpdir(), `vedette-${name}-`))
  mkdirSync(path, { recursive: true })
  // PostgreSQL runs as another user when this runs as root.
  chmodSync(path, 0o755)
  const home = join(path, 'home')
  const ends: (() => unknown)[] = []
  const clear = async (): Promise<void> => {
    for (const end of ends.reverse()) await Promise.resolve(end()).catch(() => undefined)
    await endServer(home)
    if (kept === undefined) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
  const stop = (signal: Signal): void => {
    unhear()
    void clear().finally(() => stopping.exit(codes[signal]))
  }
  const unhear = (): void => {
    for (const signal of signals) stopping.off(signal, stop)
  }
  for (const signal of signals) stopping.on(signal, stop)
  try {
    return await work({ path, home, atEnd: end => void ends.push(end) })
  } finally {
    unhear()
    await clear()
  }
}

const patienceMs = 10_000

/** Ends the server of a home in good order, and when it does not go, at once. */
export async function endServer(home: string): Promise<void> {
  const file = join(home, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!(pid > 0)) return
  const until = Date.now() + patienceMs
  for (let signal: NodeJS.Signals | 0 = 'SIGINT'; isThere(pid, signal); signal = Date.now() < until ? 0 : 'SIGKILL') await pause(50)
}

/** Sends a signal, or none with 0; gives whether there is such a process. */
function isThere(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
