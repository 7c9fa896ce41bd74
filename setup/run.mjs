// Runs the program of a workspace, built if stale: node setup/run.mjs golden --write
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensure, root, stop } from './ensure.mjs'
import { findNats } from './nats.mjs'
import { findPostgres } from './postgres.mjs'

const [workspace = '', ...args] = process.argv.slice(2)
const programs = ['golden', 'score', 'bench', 'bench/faults', 'bench/power', 'bench/load', 'bench/million']
if (!programs.includes(workspace)) stop(`which program? node setup/run.mjs ${programs.join('|')}, not "${workspace}"`, 2)
ensure()
const [folder = '', ...below] = workspace.split('/')
const program = join(root, folder, 'dist', ...below, 'main.js')
if (!existsSync(program)) stop(`${program} was not built: run "npm run build"`)
const [postgres, nats] = [findPostgres(), findNats()]
const env = { ...process.env, ...(postgres ? { POSTGRES: postgres } : {}), ...(nats ? { NATS_SERVER: nats } : {}) }
const done = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env })
process.exit(done.status ?? 1)
