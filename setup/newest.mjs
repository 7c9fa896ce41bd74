import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set(['node_modules', 'dist', 'out', 'docs', 'examples', 'training', 'coverage', 'shared'])

/** When the newest file that a build reads was changed, in milliseconds: sources, styles, tables and the gazetteer of a folder and of those in it. */
export function newest(folder) {
  let time = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) time = Math.max(time, newest(path))
    else if (isSource(entry.name)) time = Math.max(time, statSync(path).mtimeMs)
  }
  return time
}

/** Whether a build depends on a file of this name: tests do not run from what is built. */
const isSource = name => /\.(ts|tsx|mjs|css|html|json|tsv|bin)$/.test(name) && !/\.test\.tsx?$/.test(name)
