// Makes a fresh checkout ready to run: the right Node, what npm installs, what has to be built. Node's own modules only, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newest } from './newest.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'out', 'built')
const products = [
  join(root, 'cli', 'dist', 'main.js'),
  join(root, 'cli', 'built', 'program.cjs'),
  join(root, 'web', 'dist', 'page.html'),
  join(root, 'web', 'dist', 'desk', 'desk.html')
]

/** Ends the process with one line for a person. */
export function stop(line, code = 1) {
  console.error(line)
  process.exit(code)
}

/** Runs a program of Node's, given as its file, in the checkout; ends with its code, and the remedy, when it fails. */
export function run(file, args = [], { cwd = root, remedy } = {}) {
  const done = spawnSync(process.execPath, [file, ...args], { cwd, stdio: 'inherit' })
  if (done.error) stop(`cannot run ${file}: ${done.error.message}`)
  if (done.status !== 0) stop(remedy ?? `${file} ended with code ${done.status}.`, done.status ?? 1)
}

/** Checks Node and write permission, installs what is missing, builds what is stale. */
export function ensure() {
  const problem = whyNotNode(process.versions.node) ?? whyNotWritable(root)
  if (problem) stop(problem)
  if (needsInstall(root)) install()
  if (needsBuild()) build()
}

/** Why this version of Node will not do, or undefined. */
export function whyNotNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `Vedette needs Node 20.19 or newer, this is ${version}: install a newer one from https://nodejs.org`
}

/** Why nothing can be written to a folder, or undefined. */
export function whyNotWritable(folder) {
  const probe = join(folder, 'out', '.writable')
  try {
    mkdirSync(join(folder, 'out'), { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
    return undefined
  } catch (error) {
    return `cannot write to ${folder} (${error.code ?? error.message}): make the folder writable for you, or copy Vedette to a folder of your own.`
  }
}

/** Whether npm has yet to install what package-lock.json asks for. */
export function needsInstall(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  return !existsSync(installed) || statSync(join(folder, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs + 1000
}

function install() {
  console.error('Installing what Vedette needs (once) …')
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const remedy =
    'npm could not install what Vedette needs: see its message above, check the network (or the proxy that npm uses), and try again.'
  const npm = process.env.npm_execpath
  if (npm && /\.c?js$/.test(npm)) return run(npm, words, { remedy })
  const done = spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.error || done.status !== 0) stop(remedy, done.status ?? 1)
}

const needsBuild = () => !existsSync(stamp) || products.some(path => !existsSync(path)) || newest(root) > statSync(stamp).mtimeMs

/** Builds, and notes the time at which it began, so that what is edited meanwhile counts as stale. */
function build() {
  console.error('Building what has changed …')
  const began = new Date()
  run(join(root, 'setup', 'build.mjs'), [], { remedy: 'The build failed: see the messages above.' })
  writeFileSync(stamp, '')
  utimesSync(stamp, began, began)
}
