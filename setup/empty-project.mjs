import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readManifest } from './package-files.mjs'

/**
 * A folder as somebody's who never saw the checkout: a manifest that asks for the tarballs, and a lock that names the same versions of others'
 * packages as the checkout's, so that npm finds them in its cache and asks no network.
 */
export function makeEmptyProject(root, packed) {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-packages-'))
  mkdirSync(join(folder, 'tarballs'))
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const names = new Map(packed.map(({ name }) => [name, readManifest(join(root, name)).name]))
  const packages = {}
  for (const [path, entry] of Object.entries(lock.packages)) {
    const at = placeOf(path, names, lock.packages)
    if (at !== undefined && entry.link !== true && entry.dev !== true) packages[at] = { ...entry, resolved: addressOf(path, entry) }
  }
  const dependencies = {}
  for (const { name, tarball } of packed) {
    cpSync(tarball, join(folder, 'tarballs', basename(tarball)))
    const manifest = readManifest(join(root, name))
    const file = `file:tarballs/${basename(tarball)}`
    dependencies[manifest.name] = file
    const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
    const { version, license, bin, engines, dependencies: needs } = manifest
    packages[`node_modules/${manifest.name}`] = { version, resolved: file, integrity, license, dependencies: needs, bin, engines }
  }
  const own = { name: 'empty', version: '1.0.0', private: true, dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own))
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...own, lockfileVersion: 3, requires: true, packages: { '': own, ...packages } })
  )
  return folder
}

/** Where a package of the checkout's lock lies in the project: what lies beneath a workspace lies beside the others where no other has its name. */
function placeOf(path, names, known) {
  if (path.startsWith('node_modules/')) return path
  const [, workspace, rest] = /^([^/]+)\/(node_modules\/.*)$/.exec(path) ?? []
  if (!names.has(workspace)) return undefined
  return rest in known ? `node_modules/${names.get(workspace)}/${rest}` : rest
}

const addressOf = (path, { resolved, version, name }) => {
  const full = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return resolved ?? `https://registry.npmjs.org/${full}/-/${full.slice(full.indexOf('/') + 1)}-${version}.tgz`
}
