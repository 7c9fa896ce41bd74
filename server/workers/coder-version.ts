import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLayers } from '@vedette/lexicon'
import { weightsFolder } from '@vedette/models'
import { readsAll } from './load-coder.ts'
import { placesFolder } from './places-folder.ts'

/**
 * Names what codes reports, so that one can tell which codings are by another: the version and a hash of all that a coding comes of (the
 * core's stages, the lexicon, the places that a user added, the weights, whether all is read). The same on every machine for the same files. Reads 35 MB, once in a process.
 */
export const coderVersion = (): string => (version ??= readVersion())

let version: string | undefined

function readVersion(): string {
  const hash = createHash('sha256')
  const core = packageFolder('@vedette/core')
  for (const folder of [sourceFolder(core), sourceFolder(packageFolder('@vedette/lexicon'))]) {
    for (const path of filesUnder(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)))
  }
  for (const name of readdirSync(weightsFolder()).sort()) {
    if (!name.endsWith('.md')) hash.update(`${name}\n`).update(readFileSync(join(weightsFolder(), name)))
  }
  for (const { name, file, says } of loadLayers(placesFolder()))
    if (says === undefined) hash.update(`places ${name}\n`).update(readFileSync(file))
  if (readsAll()) hash.update('all\n')
  const { version } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as { readonly version: string }
  return `${version}-${hash.digest('hex').slice(0, 12)}`
}

/** The folder of a package, be its sources run or what was built of them. */
const packageFolder = (name: string): string => fileURLToPath(new URL('.', import.meta.resolve(name))).replace(/[\\/]dist[\\/]$/, '')

/** In a checkout the sources are what counts, since what was built may hold leavings of older sources. A published package has no others. */
const sourceFolder = (folder: string): string => (existsSync(join(folder, 'index.ts')) ? folder : join(folder, 'dist'))

/** Neither tests, nor what builds the lexicon, nor what is made of codings afterwards. */
const left = /^(dist|node_modules|build|6-event|7-situation)$|\.test\.|^example-|^(?!.*\.(ts|js|tsv|bin)$).*\.\w+$|\.d\.ts$|^package\.json$/
const exported = /^8-export\/(?!to-line\.)/

/** Paths of what a coding comes of, with `/`, in one order everywhere. */
function filesUnder(folder: string, within = ''): readonly string[] {
  const paths = readdirSync(join(folder, within), { withFileTypes: true }).flatMap(entry => {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    if (left.test(entry.name)) return []
    if (entry.isDirectory()) return filesUnder(folder, path)
    return exported.test(path) ? [] : [path]
  })
  return paths.sort((a, b) => (a < b ? -1 : 1))
}
