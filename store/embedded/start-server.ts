import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Binaries } from './find-binaries.ts'
import { isRunning } from './lock-home.ts'
import { lastLines, remedyOf } from './make-cluster.ts'
import { loadPostmaster, type ServerFile, saveServerFile } from './server-file.ts'
import { giveTo, runAs, type ServerUser } from './server-user.ts'

/**
 * Starts the server of a home on a free port of this machine alone; it outlives this process. Gives the port, or `undefined` when what another
 * process left behind is in the way for a while, unless that is no longer waited for.
 */
export async function startServer(
  home: string,
  { binaries, user, file, patient }: { binaries: Binaries; user: ServerUser | undefined; file: ServerFile; patient: boolean }
): Promise<number | undefined> {
  const port = await freePort()
  const says = await tryStart(home, binaries, user, port)
  if (says === undefined) {
    saveServerFile(home, { ...file, port, pid: loadPostmaster(home)?.pid ?? null })
    return port
  }
  if (patient && isPassing(says)) return undefined
  throw new Error(
    `PostgreSQL does not start in ${home}: ${lastLines(says)}${remedyOf(says)}; all it says is in ${join(home, 'postgres.log')}`
  )
}

/** Stops the server of a home in good order. */
export async function stopServer(home: string, binaries: Binaries, user: ServerUser | undefined): Promise<void> {
  await runAs(user, binaries.pgCtl, ['stop', '-D', join(home, 'postgres'), '-m', 'fast', '-w', '-t', '60'])
}

/** Backends of a killed server that are still going, one whose starter was killed and that is coming up, another who took the port meanwhile. */
const isPassing = (says: string): boolean =>
  /pre-existing shared memory|lock file .* already exists|another server might be running|could not bind|is still in use|starting up/i.test(
    says
  )

/** Why it did not start, or `undefined`. */
async function tryStart(home: string, binaries: Binaries, user: ServerUser | undefined, port: number): Promise<string | undefined> {
  const data = join(home, 'postgres')
  const log = join(home, 'postgres.log')
  if (existsSync(log) && statSync(log).size > longestLog) renameSync(log, `${log}.old`)
  closeSync(openSync(log, 'a', 0o600))
  giveTo(user, log)
  const before = statSync(log).size
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c log_destination=stderr -c logging_collector=off -c jit=off`
  const done = await runAs(user, binaries.pgCtl, ['start', '-D', data, '-l', log, '-w', '-t', '60', '-o', settings])
  const running = loadPostmaster(home)
  if (done.code === 0 && running?.port === port && isRunning(running.pid)) return undefined
  return `${done.says}\n${existsSync(log) ? readFileSync(log).subarray(before).toString('utf8') : ''}`.trim()
}

/** In bytes. A longer log is put aside before the server starts, in the place of the one that was put aside before. */
const longestLog = 5_000_000

/** A port of 127.0.0.1 that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
