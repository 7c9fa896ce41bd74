import { expect, test } from 'vitest'
import { type File, filesLike } from './files.ts'

/** A table begins with its column names (lines with `#` are remarks), and no row has more cells than there are columns. */
function breaches({ path, text }: File): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
  const columns = lines[0]?.line.split('\t') ?? []
  const header = columns.length > 1 && new Set(columns).size === columns.length && columns.every(name => /^[a-z][A-Za-z]*$/.test(name))
  if (!header) return [`${path}: begin with a line of column names, in camelCase, with tabs between`]
  return lines
    .filter(({ line }) => line.split('\t').length > columns.length)
    .map(({ at }) => `${path}:${at}: more cells than the ${columns.length} columns; a tab too many?`)
}

test('tables of the lexicon name their columns', () => {
  const tables = filesLike(/^lexicon\/.*\.tsv$/)
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.flatMap(breaches)).toEqual([])
})

test.each([
  ['Saraqeb\tSaraqib\n', 'begin with a line of column names'],
  ['name\taliases\nSaraqeb\tSaraqib\ttown\n', 'lexicon/a.tsv:2: more cells than the 2 columns']
])('%j is a breach', (text, says) => {
  expect(breaches({ path: 'lexicon/a.tsv', text })).toEqual([expect.stringContaining(says)])
})
