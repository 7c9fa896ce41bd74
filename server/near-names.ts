/** Names that are a few letters from a word, the nearest first, three at most: "Saraqb" → "Saraqeb". */
export function nearNames(word: string, names: readonly string[]): readonly string[] {
  const wanted = fold(word)
  const most = Math.max(1, Math.floor(wanted.length / 3))
  return [...new Set(names)]
    .map(name => ({ name, steps: stepsBetween(wanted, fold(name), most) }))
    .filter(({ steps }) => steps <= most)
    .sort((one, other) => one.steps - other.steps || (one.name < other.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** How many letters have to be put in, left out or replaced (Levenshtein); more than `most` when it is more. */
function stepsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 0; column < other.length; column++)
      next.push(Math.min(row[column]! + (letter === other[column] ? 0 : 1), row[column + 1]! + 1, next[column]! + 1))
    row = next
  }
  return row[other.length]!
}
