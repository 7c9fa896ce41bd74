import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const skipped = new Set(['dist', 'node_modules', 'build', 'training'])

/**
 * Lays data that code reads from beside itself (tables, the gazetteer, outlines, schemas) beside the compiled code.
 * Copies what has changed, unpacks what is packed so that no start has to, takes away what is gone, and says how many files were copied.
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
      lay(source, target)
      const { atime, mtime } = statSync(source)
      utimesSync(target, atime, mtime)
      copied += 1
    }
  }
  if (existsSync(to)) for (const name of readdirSync(to)) if (isData(name) && !names.has(name)) rmSync(join(to, name))
  return copied
}

function lay(source, target) {
  const packed = isPackable(source) ? readFileSync(source) : undefined
  if (packed !== undefined && packed.length > 1 && packed.readUInt16BE(0) === gzip) writeFileSync(target, gunzipSync(packed))
  else copyFileSync(source, target)
}

const gzip = 0x1f8b
const isPackable = name => name.endsWith('.bin')

const isData = name => /\.(tsv|bin|topojson)$/.test(name) || (name.endsWith('.json') && !/^(package|tsconfig)/.test(name))

function isCurrent(source, target) {
  if (!existsSync(target)) return false
  const [one, other] = [statSync(source), statSync(target)]
  return (one.size === other.size || isPackable(source)) && Math.abs(one.mtimeMs - other.mtimeMs) < 2000
}
