/**
 * Where a repetition of the title ends that begins at a place of the text; `undefined` when there is none. The title may carry the names of
 * sections and of the outlet behind it ("… - Region - Outlet"), so each of its beginnings at a dash or a bar is tried, the longest first.
 */
export function matchTitle(text: string, at: number, title: string): number | undefined {
  const words = [...title.slice(0, 400).matchAll(wordPattern)]
  const ends = [...title.slice(0, 400).matchAll(/ [-|–—:�]/gu)].map(match => match.index)
  const counts = [words.length, ...ends.map(end => words.filter(word => word.index < end).length)].sort((a, b) => b - a)
  const spoken = [...text.slice(at, at + 500).matchAll(wordPattern)]
  if (spoken[0]?.index !== undefined && !/^["'“‘(]*$/.test(text.slice(at, at + spoken[0].index))) return undefined
  let same = 0
  while (same < words.length && same < spoken.length && bare(words[same]![0]) === bare(spoken[same]![0])) same++
  const count = counts.find(each => each >= 3 && each <= same)
  const last = spoken[(count ?? 0) - 1]
  if (count === undefined || last === undefined) return undefined
  const end = at + last.index + last[0].length
  const mark = /^["'”’)]*[ ]?[.:!?]?["'”’)]*(?=\s|$)/.exec(text.slice(end, end + 8))?.[0]
  if (mark === undefined) return undefined
  const next = text.slice(end + mark.length, end + mark.length + 3).trimStart()
  return next === '' || /^[\p{Lu}\p{N}"'“‘([]/u.test(next) || /[.:!?]/.test(mark) ? end + mark.trimEnd().length : undefined
}

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** A word without what repairs and outlets write differently. */
const bare = (word: string): string => word.toLowerCase().replace(/['’]/g, '')
