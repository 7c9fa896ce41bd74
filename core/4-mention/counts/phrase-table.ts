import { onceFor } from '#base'

/** A phrase in parts. */
export type Phrase = { readonly phrase: string; readonly parts: readonly string[] }

/** The phrases of a list, or of the keys of a record, that may begin with a word, in their order: most words begin none. */
export const phrasesFrom = (list: object, word: string | undefined): readonly Phrase[] => byFirst(list).get(word ?? '') ?? none

/** Those that may end with a word. */
export const phrasesTo = (list: object, word: string | undefined): readonly Phrase[] => byLast(list).get(word ?? '') ?? none

/** Whether a phrase stands at a word. */
export const standsAt = ({ parts }: Phrase, words: readonly string[], at: number): boolean =>
  at >= 0 && parts.every((part, step) => words[at + step] === part)

const none: readonly Phrase[] = []

const byFirst = onceFor((list: object) => filed(list, 0))
const byLast = onceFor((list: object) => filed(list, -1))

/** The phrases of a list by one of their words. */
function filed(list: object, place: number): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>()
  for (const phrase of Array.isArray(list) ? (list as readonly string[]) : Object.keys(list)) {
    const parts = phrase.split(' ')
    const word = parts.at(place) ?? ''
    const group = table.get(word)
    if (group) group.push({ phrase, parts })
    else table.set(word, [{ phrase, parts }])
  }
  return table
}
