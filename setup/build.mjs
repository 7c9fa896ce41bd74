// Builds what is stale: compiles the workspaces, lays the lexicon's data beside what was compiled, bundles the page.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { copyData } from './copy-data.mjs'
import { root, run } from './ensure.mjs'
import { newest } from './newest.mjs'

const installed = (...path) => join(root, 'node_modules', ...path)
const page = join(root, 'web', 'dist', 'page.html')
const lock = join(root, 'package-lock.json')

run(installed('typescript', 'bin', 'tsc'), ['-b'], { remedy: 'The sources do not compile: see the messages above.' })
for (const workspace of ['core', 'lexicon']) copyData(join(root, workspace), join(root, workspace, 'dist'))
const sources = Math.max(newest(join(root, 'web')), newest(join(root, 'core')), statSync(lock).mtimeMs)
const pages = [
  [page, []],
  [join(root, 'web', 'dist', 'desk', 'desk.html'), ['--config', 'desk.vite.config.ts']]
]
for (const [made, words] of pages) {
  if (existsSync(made) && sources <= statSync(made).mtimeMs) continue
  run(installed('vite', 'bin', 'vite.js'), ['build', ...words, '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    remedy: 'The page could not be bundled: see the messages above.'
  })
}
