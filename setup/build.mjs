// Builds what is stale: compiles the workspaces, lays the lexicon's data beside what was compiled, bundles the page.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { copyData } from './copy-data.mjs'
import { root, run } from './ensure.mjs'
import { newest } from './newest.mjs'

const installed = (...path) => join(root, 'node_modules', ...path)
const page = join(root, 'web', 'dist', 'page.html')
const lock = join(root, 'package-lock.json')
const bundle = join(root, 'cli', 'built', 'program.cjs')

run(installed('typescript', 'bin', 'tsc'), ['-b'], { remedy: 'The sources do not compile: see the messages above.' })
for (const workspace of ['core', 'lexicon']) copyData(join(root, workspace), join(root, workspace, 'dist'))
const lexicon = join(root, 'lexicon', 'dist')
if (!isNewer(join(lexicon, 'lexicon.compiled'), Math.max(newest(lexicon), compiledAt('core', 'lexicon'))))
  run('--eval', ["import('./lexicon/dist/compiled.js').then(lexicon => lexicon.layCompiled())"], {
    remedy: 'What is found of the lexicon at build time could not be laid: see above.'
  })
const sources = Math.max(newest(join(root, 'web')), newest(join(root, 'core')), timeOf(lock))
const pages = [
  [page, []],
  [join(root, 'web', 'dist', 'desk', 'desk.html'), ['--config', 'desk.vite.config.ts']]
]
for (const [made, words] of pages) {
  if (isNewer(made, sources)) continue
  run(installed('vite', 'bin', 'vite.js'), ['build', ...words, '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    remedy: 'The page could not be bundled: see the messages above.'
  })
}
const bundled = compiledAt('cli', 'core', 'intake', 'lexicon', 'server', 'store')
if (!isNewer(bundle, Math.max(bundled, timeOf(join(root, 'cli', 'bundle.config.mjs'), lock))))
  run(installed('rolldown', 'bin', 'cli.mjs'), ['--config', 'bundle.config.mjs', '--logLevel', 'warn'], {
    cwd: join(root, 'cli'),
    remedy: 'The command line could not be bundled: see the messages above.'
  })
const laid = `${bundle}.cache`
if (!isNewer(laid, Math.max(timeOf(bundle), timeOf(join(lexicon, 'lexicon.compiled')))))
  run(join(root, 'cli', 'lay-code-cache.mjs'), [], { remedy: 'The bundled command line does not run: see the messages above.' })

/** When something was last compiled in some workspaces. */
function compiledAt(...names) {
  return timeOf(...names.map(name => join(root, name, 'dist', '.tsbuildinfo')))
}

/** When the newest of some files was changed. */
function timeOf(...paths) {
  return Math.max(...paths.map(path => statSync(path).mtimeMs))
}

function isNewer(product, time) {
  return existsSync(product) && statSync(product).mtimeMs >= time
}
