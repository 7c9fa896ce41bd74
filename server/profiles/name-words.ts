import type { ClaimRow } from '@vedette/store'

/** How often claims call something by which words, the most often first. */
export type Called = { readonly words: string; readonly claims: number }

/** The first words of a mention, without the article. */
const plainWords = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/i, '')
    .trim()

/** The words that claims name something by; each claim counts its own once. `find` picks the mentions of it. */
export function countWords(rows: readonly ClaimRow[], find: (row: ClaimRow) => readonly { readonly words: string }[]): readonly Called[] {
  const counts = new Map<string, { words: string; claims: number }>()
  for (const row of rows)
    for (const words of new Set(find(row).map(mention => plainWords(mention.words)))) {
      const key = words.toLowerCase()
      const known = counts.get(key)
      if (known) known.claims++
      else if (key !== '') counts.set(key, { words, claims: 1 })
    }
  return [...counts.values()].sort((a, b) => b.claims - a.claims || (a.words < b.words ? -1 : 1)).slice(0, mostWords)
}

const mostWords = 24
