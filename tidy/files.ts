import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the repository: its path from the root, with `/` between folders, and what stands in it. */
export type File = { readonly path: string; readonly text: string }

const root = fileURLToPath(new URL('../', import.meta.url))
const skipped = new Set(['node_modules', 'dist', 'out', '.git', 'shared', 'coverage', 'checkpoints', 'built', '__pycache__'])

/** The paths of all files that people write, sorted; what is installed, built or weighed is left out. */
export const paths: readonly string[] = list('').sort()

/** Reads a file of the repository. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The files whose path fits. */
export const filesLike = (pattern: RegExp): readonly File[] =>
  paths.filter(path => pattern.test(path)).map(path => ({ path, text: read(path) }))

/** Whether a path is a test. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** The code of a source without its comments. */
export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const imports = [
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,?\s*)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})?\s*from\s*'([^'\n]+)'/g,
  /(?:^|\n)\s*import\s*'([^'\n]+)'/g,
  /\bimport\(\s*'([^'\n]+)'/g
]

/** What a source imports: the words between the quotes. */
export function importsOf(text: string): readonly string[] {
  const code = withoutComments(text)
  return imports.flatMap(pattern => [...code.matchAll(pattern)].map(found => found[1] ?? ''))
}

function list(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (skipped.has(entry.name) || path === 'docs/try') return []
    return entry.isDirectory() ? list(path) : [path]
  })
}
