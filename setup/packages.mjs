// npm run packages: packs what is published, checks the tarballs, installs them with no network into a folder that knows nothing of the checkout, and reads a
// report there by `npx vedette code`, on each Node that is found.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { makeEmptyProject } from './empty-project.mjs'
import { ensure, root, run, stop } from './ensure.mjs'
import { findNodes } from './find-nodes.mjs'
import { packAll } from './pack.mjs'

const report = 'On Monday rebels captured the town of Sake from the Congolese army, a provincial official said.'

ensure()
const packed = packAll()
for (const { tarball, size, unpackedSize } of packed)
  console.log(`${tarball.slice(root.length + 1)}  ${megabytes(size)} MB, ${megabytes(unpackedSize)} MB unpacked`)
run(
  join(root, 'tidy', 'dist', 'check-tarballs.js'),
  packed.map(({ tarball }) => tarball),
  { remedy: 'What publint and attw found stands above.' }
)
console.log('publint and attw find no fault')
const folder = makeEmptyProject(root, packed)
try {
  const words = ['ci', '--offline', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const installed = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
  if (installed.status !== 0)
    stop(
      `the tarballs do not install without a network (npm's cache may lack a package: run "npm ci" first):\n${installed.stderr.split('\n').slice(0, 12).join('\n')}`
    )
  writeFileSync(join(folder, 'report.txt'), report)
  const { nodes, missing } = findNodes()
  for (const node of nodes) readOn(node)
  layPage()
  const untried = missing.map(major => `Node ${major}`).join(', ')
  if (untried) console.log(`Not tried: ${untried} (name their programs in VEDETTE_NODES)`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Reads the report on one Node, and stops when what it says is not there. */
function readOn({ path, version }) {
  const programs = join(folder, '.programs', version)
  mkdirSync(programs, { recursive: true })
  if (process.platform !== 'win32') symlinkSync(path, join(programs, 'node'))
  const env = { ...process.env, PATH: [programs, dirname(path), process.env.PATH].join(delimiter), VEDETTE_HOME: join(folder, 'home') }
  const words = ['--offline', 'vedette', 'code', 'report.txt', '--published', '2024-03-12']
  const done = spawnSync('npx', words, { cwd: folder, encoding: 'utf8', env, shell: process.platform === 'win32' })
  const types = done.status === 0 ? JSON.parse(done.stdout).claims.map(({ type }) => type) : []
  if (done.stderr.includes('unrecognized flag') || !types.includes('COERCE/seize'))
    stop(`npx vedette code on Node ${version}: code ${done.status}, ${types.length} claims\n${done.stderr}`)
  console.log(`npx vedette code on Node ${version}: ${types.join(', ')}`)
}

/** On this Node: the picture as a page, and the files of a page that reads by itself, both from what was installed. */
function layPage() {
  for (const words of [
    ['vedette', 'code', 'report.txt', '--format', 'html', '-o', 'picture.html'],
    ['vedette-page-files', 'page']
  ]) {
    const done = spawnSync('npx', ['--offline', ...words], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
    if (done.status !== 0) stop(`npx ${words.join(' ')}: code ${done.status}\n${done.stderr}`)
  }
  const made = ['picture.html', 'page/files.json', 'page/reader.onnx', 'page/ort-wasm-simd-threaded.wasm']
  const missing = made.filter(path => !existsSync(join(folder, path)))
  if (missing.length > 0) stop(`not made by what was installed: ${missing.join(', ')}`)
  console.log('npx vedette code --format html and npx vedette-page-files make their pages')
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(2)
}
