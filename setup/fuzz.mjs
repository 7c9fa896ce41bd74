// npm run fuzz [-- FOLDER]: damages small files of each kind that is read, and those of a folder of yours, 10,000 times each, and has them read.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { ensure, root } from './ensure.mjs'

ensure()
const [folder] = process.argv.slice(2)
const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000', ...(folder ? { FUZZ_SAMPLES: resolve(folder) } : {}) }
// A reader that hangs without coming back can be ended only from outside.
const patienceMs = 4 * 3_600_000
const words = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'cli/fuzz', '--mode', 'random']
const done = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env, timeout: patienceMs, killSignal: 'SIGKILL' })
if (done.error) console.error(`a reader does not come back: ${done.error.message}`)
process.exit(done.status ?? 1)
