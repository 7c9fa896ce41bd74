import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The folder of a PostgreSQL server's programs (15 or newer): where POSTGRES says, else where systems put it; undefined when it is nowhere. */
export function findPostgres(chosen = process.env.POSTGRES) {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .filter(name => Number(name) >= 15)
        .sort((a, b) => Number(b) - Number(a))
    : []
  return [chosen, ...versions.map(version => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)].find(
    folder => folder && ['initdb', 'postgres'].every(name => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)))
  )
}

/** On a CI machine with root and apt, a PostgreSQL server is installed; anywhere else it is the user's choice. */
export function installPostgres() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.error('Installing PostgreSQL …')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], quiet)
  return findPostgres()
}
