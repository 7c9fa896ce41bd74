import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set(['dist', 'node_modules', 'build', 'training'])

/**
 * Lays data that code reads from beside itself (tables, the gazetteer, outlines, schemas) beside the compiled code.
 * Copies what has changed, takes away what is gone, and says how many files were copied.
 */
export function copyData(from, to) {
  let copied = 0
  const names = new Set()
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) copied += copyData(source, target)
    else if (isData(entry.name)) {
      names.add(entry.name)
      if (isCurrent(source, target)) continue
      mkdirSync(to, { recursive: true })
      copyFileSync(source, target)
      const { atime, mtime } = statSync(source)
      utimesSync(target, atime, mtime)
      copied += 1
    }
  }
  if (existsSync(to)) for (const name of readdirSync(to)) if (isData(name) && !names.has(name)) rmSync(join(to, name))
  return copied
}

const isData = name => /\.(tsv|bin|topojson)$/.test(name) || (name.endsWith('.json') && !/^(package|tsconfig)/.test(name))

function isCurrent(source, target) {
  if (!existsSync(target)) return false
  const [one, other] = [statSync(source), statSync(target)]
  return one.size === other.size && Math.abs(one.mtimeMs - other.mtimeMs) < 2000
}
