import { spawn } from 'node:child_process'
import { chownSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve as resolvePath } from 'node:path'

/** Whom PostgreSQL runs as: it refuses to run as root, so root lends it a user with no rights. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number }

/** The user to run PostgreSQL as when this process is root; `undefined` when it can run as whoever we are. */
export function findServerUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const row = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find(line => line.startsWith(`${name}:`))
    const [, , uid, gid] = row?.split(':') ?? []
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody": start Vedette as an ordinary user')
}

/** Gives a file or folder to the server's user. */
export function giveTo(user: ServerUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid)
}

/** Why a user cannot get at a path, or `undefined`. A folder can be passed by whoever may execute it. */
export function whyUnreachable(path: string, user: ServerUser | undefined): string | undefined {
  if (!user) return undefined
  const all: string[] = []
  for (let at = realpathSync(path); ; at = dirname(at)) {
    all.unshift(at)
    if (at === dirname(at)) break
  }
  const closed = all.find(at => {
    const { mode, uid, gid } = statSync(at)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    return (mode & bit) === 0
  })
  return closed && `the user "${user.name}", as whom PostgreSQL runs when Vedette runs as root, may not pass ${closed}`
}

export type Ran = { readonly code: number | null; readonly says: string }

/**
 * Runs a program of PostgreSQL's to its end. Its messages come in English whatever the locale: some are looked for. It is no part of this
 * process's group: Ctrl-C on a terminal does not end it halfway.
 */
export function runAs(user: ServerUser | undefined, program: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: resolvePath('/'),
      env: { ...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'UTC', PGOPTIONS: '', PGTZ: '' },
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
      detached: process.platform !== 'win32',
      windowsHide: true
    })
    const said = { err: '', out: '' }
    child.stderr.setEncoding('utf8').on('data', text => {
      said.err += text
    })
    child.stdout.setEncoding('utf8').on('data', text => {
      said.out += text
    })
    child.on('error', ({ message }) => resolve({ code: null, says: message }))
    child.on('close', code => resolve({ code, says: `${said.err}${said.out}`.trim() }))
    // One that ends without reading is told of by its code.
    child.stdin.on('error', () => undefined).end(input)
  })
}
