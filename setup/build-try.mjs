import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './ensure.mjs'
import { newest } from './newest.mjs'

/** Where the page that reads by itself is built. Nothing in it is kept by git: it is 60 MB, and made in seconds. */
export const tryFolder = join(root, 'docs', 'try')

const parts = ['browser', 'core', 'lexicon', 'models', 'web']

/** Builds it when it is stale: its scripts, and the files that it fetches. What it is made of has been compiled before. */
export function buildTry() {
  const [made, laid] = [join(tryFolder, 'index.html'), join(tryFolder, 'files', 'files.json')]
  const sources = Math.max(statSync(join(root, 'package-lock.json')).mtimeMs, ...parts.map(part => newest(join(root, part))))
  if ([made, laid].every(path => existsSync(path) && statSync(path).mtimeMs >= sources)) return
  rmSync(tryFolder, { recursive: true, force: true })
  console.error('Building the page that reads by itself …')
  run(join(root, 'node_modules', 'vite', 'bin', 'vite.js'), ['build', '--config', 'try.vite.config.ts', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    remedy: 'The page could not be bundled: see the messages above.'
  })
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(tryFolder, name))
  run(join(root, 'browser', 'dist', 'main.js'), [join(tryFolder, 'files')], {
    remedy: 'The files of the page could not be laid: see above.'
  })
}
