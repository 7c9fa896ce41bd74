import { readdirSync, readFileSync } from 'node:fs'
import type { LexiconEntry } from '../lexicon-entry.ts'

const folder = new URL('./', import.meta.url)

/** An actor as a person names it; `country` is where it acts, ISO 3166-1 alpha-2. */
export type NamedActor = {
  readonly id?: string | undefined
  readonly name: string
  readonly kind?: string | undefined
  readonly side?: string | undefined
  readonly country?: string | undefined
}

/** The row by which words would be read as an actor: the one that it has, with the words among its aliases, else a new one. */
export function offerActor(said: string, { id, name, kind, side, country }: NamedActor): LexiconEntry {
  // Names stand in the tables without an article.
  const words = said.replace(/^the\s+/i, '')
  const tables = readTables()
  for (const { file, rows } of tables)
    for (const row of rows) {
      const cells = row.split('\t')
      if ((id ?? '') !== '' ? cells[0] !== id : cells[1]?.toLowerCase() !== name.toLowerCase()) continue
      const names = [cells[1], ...(cells[2] ?? '').split('|')].map(each => each?.toLowerCase())
      if (names.includes(words.toLowerCase())) return { file, before: row, line: row }
      return { file, before: row, line: cells.with(2, [cells[2], words].filter(Boolean).join('|')).join('\t') }
    }
  const place = country?.toLowerCase()
  const made = [...(place ? [place] : []), name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')].join('-')
  const alias = words.toLowerCase() === name.toLowerCase() ? '' : words
  const cells = [
    made,
    name,
    alias,
    kind && kind !== 'unknown' ? kind : 'group',
    'armed group',
    side ?? '',
    country ?? '',
    '',
    '',
    '',
    'who says so'
  ]
  return { file: fileOf(tables, country), before: null, line: cells.join('\t') }
}

type Table = { readonly file: string; readonly rows: readonly string[] }

const others: ReadonlySet<string> = new Set(['states.tsv', 'sides.tsv', 'peoples.tsv', 'loaded.tsv'])

const readTables = (): readonly Table[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.tsv') && !others.has(name))
    .sort()
    .map(name => ({ file: `lexicon/actors/${name}`, rows: readFileSync(new URL(name, folder), 'utf8').split('\n').slice(1) }))

/** The table with most actors of a country. */
function fileOf(tables: readonly Table[], country: string | undefined): string {
  const many = ({ rows }: Table): number => (country ? rows.filter(row => row.split('\t')[6] === country).length : 0)
  const best = tables.toSorted((a, b) => many(b) - many(a))[0]
  return best && many(best) > 0 ? best.file : 'lexicon/actors/powers.tsv'
}
