import type { PlaceIndex } from './place-index.ts'

/** A word in capitals that may well stand beside a place without making it a person: a demonym, a point of the compass, a kind of place, a month. */
export const isTelling = (word: string, { adjective, knowledge: { words } }: PlaceIndex): boolean => {
  const lower = word.toLowerCase()
  return (
    adjective(word) !== undefined ||
    words.compass.has(lower) ||
    words.nouns.has(lower) ||
    words.connectors.has(lower) ||
    words.literal.has(lower) ||
    words.measures.has(lower) ||
    words.notPlaces.has(lower) ||
    /\d/.test(word)
  )
}
