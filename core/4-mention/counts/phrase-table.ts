/** Phrases in parts, by their first word. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>
type Phrase = { readonly phrase: string; readonly parts: readonly string[] }

/** The phrases of a list, or of the keys of a record, that may stand at a word, in their order: most words begin none. */
export function phrasesFrom(list: object, word: string | undefined): readonly Phrase[] {
  return tableOf(list).get(word ?? '') ?? none
}

const none: readonly Phrase[] = []
const made = new WeakMap<object, PhraseTable>()

/** Parting is pure, so it is done once for each list. */
function tableOf(list: object): PhraseTable {
  const known = made.get(list)
  if (known) return known
  const table = new Map<string, Phrase[]>()
  for (const phrase of Array.isArray(list) ? (list as readonly string[]) : Object.keys(list)) {
    const parts = phrase.split(' ')
    const [first = ''] = parts
    const group = table.get(first)
    if (group) group.push({ phrase, parts })
    else table.set(first, [{ phrase, parts }])
  }
  made.set(list, table)
  return table
}

/** Whether a phrase stands at a word. */
export const standsAt = ({ parts }: Phrase, words: readonly string[], at: number): boolean =>
  parts.every((part, step) => words[at + step] === part)
