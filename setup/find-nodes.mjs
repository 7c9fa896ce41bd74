import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Versions of Node that Vedette is to run on. */
export const wantedNodes = [20, 22, 24]

/**
 * Programs of Node: this one, those that VEDETTE_NODES names (with the separator of PATH between), and `node20` and the like on PATH. One of
 * each major version, and which wanted ones are missing.
 */
export function findNodes({ VEDETTE_NODES = '', PATH = '' } = process.env) {
  const named = VEDETTE_NODES.split(delimiter).filter(path => path !== '')
  const onPath = PATH.split(delimiter).flatMap(folder =>
    wantedNodes.flatMap(major => [`node${major}`, `node-${major}`].map(name => join(folder, name)))
  )
  const found = new Map()
  for (const path of [process.execPath, ...named, ...onPath]) {
    if (!existsSync(path)) {
      if (named.includes(path)) throw new Error(`VEDETTE_NODES names ${path}, which is not there`)
      continue
    }
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim()
    const major = Number(/^v(\d+)\./.exec(version ?? '')?.[1])
    if (major && !found.has(major)) found.set(major, { path, version })
  }
  return { nodes: [...found.values()], missing: wantedNodes.filter(major => !found.has(major)) }
}
