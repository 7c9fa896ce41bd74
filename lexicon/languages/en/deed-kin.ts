import { readFileSync } from 'node:fs'
import { deedStem } from './deed-stem.ts'

/** Gives, for a stem of `deedStem`, the names of the kinds of deeds that words of this stem may tell of (`deed-kin.tsv`): none for most. */
export function loadDeedKin(): (stem: string) => readonly string[] {
  const kinds = new Map<string, string[]>()
  const rows = readFileSync(new URL('./deed-kin.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
  for (const row of rows) {
    const [kin = '', words = ''] = row.split('\t')
    for (const stem of new Set(words.split(' ').map(deedStem))) kinds.set(stem, [...(kinds.get(stem) ?? []), kin])
  }
  return stem => kinds.get(stem) ?? []
}
