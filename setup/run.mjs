// Runs the program of a workspace, built if stale: node setup/run.mjs golden --write
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensure, root, stop } from './ensure.mjs'

const [workspace = '', ...args] = process.argv.slice(2)
const programs = ['golden', 'score', 'bench', 'bench/faults']
if (!programs.includes(workspace)) stop(`which program? node setup/run.mjs ${programs.join('|')}, not "${workspace}"`, 2)
ensure()
const [folder = '', ...below] = workspace.split('/')
const program = join(root, folder, 'dist', ...below, 'main.js')
if (!existsSync(program)) stop(`${program} was not built: run "npm run build"`)
const done = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
process.exit(done.status ?? 1)
