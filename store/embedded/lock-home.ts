import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

let count = 0

/**
 * Does something while no other process starts or stops the server of a folder. A lock whose process is gone is broken.
 * Gives up after a minute, naming the holder.
 */
export async function lockHome<Result>(home: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(home, 'server.lock')
  const own = `${process.pid} ${startedAt(process.pid)}`
  const until = Date.now() + 60_000
  while (!take(path, own)) {
    const holder = holderOf(path)
    if (holder !== undefined && !isAlive(holder)) breakLock(path, holder)
    else if (Date.now() > until)
      throw new Error(`${path} is held by process ${holder}: end that process, or remove the file if it is none of Vedette's`)
    else await sleep(50)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** Takes the lock by a link, so that it is never seen half written. */
function take(path: string, own: string): boolean {
  count += 1
  const draft = `${path}.${process.pid}.${count}`
  writeFileSync(draft, own, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Two may find the same lock stale: whoever moves away a lock that was taken meanwhile puts it back. */
function breakLock(path: string, holder: string): void {
  const moved = `${path}.${process.pid}.stale`
  try {
    renameSync(path, moved)
    if (holderOf(moved) !== holder) linkSync(moved, path)
  } catch {
    // Another was faster.
  }
  rmSync(moved, { force: true })
}

/** Whether a process that is written as its number and start still runs: numbers are used again. */
function isAlive(holder: string): boolean {
  const [pid = '', started = ''] = holder.split(' ')
  if (!isRunning(Number(pid))) return false
  const now = startedAt(Number(pid))
  return started === '' || now === '' || now === started
}

/** Whether there is a process of a number. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return !isDefunct(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isDefunct = (pid: number): boolean => statOf(pid)[0] === 'Z'
const startedAt = (pid: number): string => statOf(pid)[19] ?? ''

/** Linux's account of a process, from its state on; empty elsewhere. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
