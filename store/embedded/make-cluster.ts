import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './find-binaries.ts'
import { loadServerFile, type ServerFile, saveServerFile } from './server-file.ts'
import { giveTo, runAs, type ServerUser, whyUnreachable } from './server-user.ts'

/** Makes the data folder of a home where there is none yet; gives how to log in. */
export async function makeCluster(home: string, binaries: Binaries, user: ServerUser | undefined): Promise<ServerFile> {
  const unreachable = whyUnreachable(home, user)
  if (unreachable) throw new Error(`${unreachable}: set VEDETTE_HOME to a folder that all may pass, such as /var/lib/vedette`)
  const closed = whyUnreachable(binaries.initdb, user)
  if (closed)
    throw new Error(`${closed}: install Vedette where all may read it, such as /opt, start it as an ordinary user, or set DATABASE_URL`)
  const data = join(home, 'postgres')
  const version = await runAs(user, binaries.postgres, ['--version'])
  const major = /\b(\d+)\.\d+/.exec(version.says)?.[1]
  if (version.code !== 0 || !major) throw new Error(`${binaries.postgres} does not run: ${version.says}`)
  return existsSync(data) ? checkCluster(home, data, binaries, user, major) : initCluster(home, data, binaries, user, major)
}

async function checkCluster(
  home: string,
  data: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  major: string
): Promise<ServerFile> {
  const has = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (has !== major) {
    throw new Error(
      `${data} was made by PostgreSQL ${has}, and this Vedette brings ${major}: start the Vedette that made it, or set VEDETTE_HOME to another folder`
    )
  }
  return loadServerFile(home) ?? setPassword(home, data, binaries, user, major)
}

/** Into a folder beside, which gets its name when it is whole: a crash meanwhile leaves nothing half made. */
async function initCluster(
  home: string,
  data: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  major: string
): Promise<ServerFile> {
  const draft = `${data}.new`
  const secret = join(home, 'password.new')
  const file = { user: 'vedette', password: randomBytes(24).toString('base64url'), version: major, port: null, pid: null }
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(user, draft)
  writeFileSync(secret, file.password, { mode: 0o600 })
  giveTo(user, secret)
  const words = ['--locale=C', '--encoding=UTF8', '--auth=scram-sha-256', `--username=${file.user}`, `--pwfile=${secret}`, '-D', draft]
  const done = await runAs(user, binaries.initdb, words).finally(() => rmSync(secret, { force: true }))
  if (done.code !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(`cannot make a database in ${home}: ${lastLines(done.says)}${remedyOf(done.says)}`)
  }
  saveServerFile(home, file)
  renameSync(draft, data)
  return file
}

/** A lost `server.json` takes the password with it: whoever owns the folder may set a new one while no server runs. */
async function setPassword(
  home: string,
  data: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  major: string
): Promise<ServerFile> {
  const file = { user: 'vedette', password: randomBytes(24).toString('base64url'), version: major, port: null, pid: null }
  await runAs(user, binaries.pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'])
  const done = await runAs(
    user,
    binaries.postgres,
    ['--single', '-D', data, 'postgres'],
    `ALTER ROLE ${file.user} PASSWORD '${file.password}'\n`
  )
  if (done.code !== 0) throw new Error(`${home}/server.json is gone, and no new password could be set: ${lastLines(done.says)}`)
  saveServerFile(home, file)
  return file
}

/** The end of a program's messages, on one line. */
export const lastLines = (says: string): string => says.split('\n').slice(-4).join(' | ').slice(-600)

/** What to do about what PostgreSQL says of the disk, or nothing. */
export function remedyOf(says: string): string {
  if (/No space left/i.test(says)) return ': the disk is full; free some space and try again'
  if (/Permission denied/i.test(says)) return ': make the folder writable, or set VEDETTE_HOME to another'
  if (/lock file .* already exists|another server might be running/i.test(says))
    return ': end the other server of this folder, or, when it has none, remove the file postgres/postmaster.pid in it'
  return ''
}
