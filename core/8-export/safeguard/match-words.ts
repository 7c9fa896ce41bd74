/** Finds any of these words in a text, as whole words in whatever case and however they are joined; the longest first. Undefined for none. */
export function matchWords(words: Iterable<string>, rest = ''): RegExp | undefined {
  const parts = [...new Set(words)].filter(word => /[\p{L}\p{N}]/u.test(word)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (parts.length === 0) return undefined
  const patterns = parts.map(part =>
    part
      .split(/[\s\-_]+/u)
      .map(piece => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
      .join('[\\s\\-_]+')
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})${rest}(?![\\p{L}\\p{N}])`, 'giu')
}
