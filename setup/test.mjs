// npm test: everything that is needed, then all tests. Arguments go to vitest: npm test -- core/5-claim
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildTry } from './build-try.mjs'
import { findChromium, installChromium } from './chromium.mjs'
import { ensure, root } from './ensure.mjs'
import { findNats, installNats } from './nats.mjs'
import { findPostgres, installPostgres } from './postgres.mjs'

const words = process.argv.slice(2)
const folders = words.filter((word, index) => !word.startsWith('-') && !words[index - 1]?.startsWith('-'))
ensure()
if (folders.length === 0 || folders.some(folder => folder.startsWith('web'))) buildTry()
const chromium = findChromium() ?? installChromium()
if (!chromium)
  console.error(
    'No Chromium: the tests of the page in a browser cannot run. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.'
  )
const postgres = findPostgres() ?? installPostgres()
if (!postgres)
  console.error(
    'No PostgreSQL server: the store is tested on the embedded one alone. Install one of 15 or newer (Debian: apt-get install postgresql) or set POSTGRES to the folder of its programs.'
  )
const nats = findNats() ?? installNats()
if (!nats)
  console.error(
    'No nats-server: the tests of workers behind a stream cannot run. Install it (Debian: apt-get install nats-server) or set NATS_SERVER to its path.'
  )
if (!existsSync(join(root, '..', 'shared', 'gold')))
  console.error('No ../shared beside the checkout: the tests that read public corpora in place are passed over.')
const done = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...words], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(chromium ? { CHROMIUM: chromium } : {}),
    ...(postgres ? { POSTGRES: postgres } : {}),
    ...(nats ? { NATS_SERVER: nats } : {})
  }
})
process.exit(done.status ?? 1)
