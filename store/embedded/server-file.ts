import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How to reach a folder's server: kept in `server.json`, for our eyes only. */
export type ServerFile = {
  readonly user: string
  readonly password: string
  readonly version: string
  readonly port: number | null
  readonly pid: number | null
}

/** What `server.json` says, or `undefined` when there is none that can be read. */
export function loadServerFile(home: string): ServerFile | undefined {
  try {
    return JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as ServerFile
  } catch {
    return undefined
  }
}

/** Writes `server.json` whole or not at all. */
export function saveServerFile(home: string, file: ServerFile): void {
  const path = join(home, 'server.json')
  writeFileSync(`${path}.new`, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

/** What PostgreSQL itself notes in its folder: the process and port that serve it, or served it until they were killed. */
export function loadPostmaster(home: string): { readonly pid: number; readonly port: number; readonly status: string } | undefined {
  try {
    const lines = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}
