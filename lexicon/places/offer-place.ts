import { readFileSync } from 'node:fs'
import type { LexiconEntry } from '../lexicon-entry.ts'

const file = 'lexicon/places/aliases.tsv'

/** A place as a person names it: `within` is the province; `id` that of the gazetteer, which has its point. */
export type NamedPlace = {
  readonly id?: string | undefined
  readonly name: string
  readonly country?: string | undefined
  readonly within?: string | undefined
  readonly lat?: number | undefined
  readonly lon?: number | undefined
}

/** The row by which words would be read as a place: the one that it has, with the words among its aliases, else a new one. */
export function offerPlace(words: string, { id, name, country, within, lat, lon }: NamedPlace): LexiconEntry {
  const rows = readFileSync(new URL('aliases.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
  for (const row of rows) {
    const cells = row.split('\t')
    const names = [cells[0], ...(cells[1] ?? '').split('|')].map(each => each?.toLowerCase())
    if (!names.includes(name.toLowerCase()) || (country && cells[4] && cells[4] !== country)) continue
    if (names.includes(words.toLowerCase())) return { file, before: row, line: row }
    return { file, before: row, line: cells.with(1, [cells[1], words].filter(Boolean).join('|')).join('\t') }
  }
  const alias = words.toLowerCase() === name.toLowerCase() ? '' : words
  const point = id ? ['', '', '', 'GeoNames'] : [String(lat ?? ''), String(lon ?? ''), lat === undefined ? '' : '3', 'who says so']
  return { file, before: null, line: [name, alias, 'town', '', country ?? '', within ?? '', ...point].join('\t') }
}
