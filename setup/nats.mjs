import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the server of NATS is: where NATS_SERVER says, else where systems put it; undefined when it is nowhere. */
export const findNats = (chosen = process.env.NATS_SERVER) =>
  [
    chosen,
    '/usr/sbin/nats-server',
    '/usr/bin/nats-server',
    '/usr/local/bin/nats-server',
    ...(process.env.PATH ?? '').split(delimiter).flatMap(folder => [join(folder, 'nats-server'), join(folder, 'nats-server.exe')])
  ].find(path => path && existsSync(path))

/** On a CI machine with root and apt, a server of NATS is installed; anywhere else it is the user's choice. */
export function installNats() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.error('Installing nats-server …')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nats-server'], quiet)
  return findNats()
}
