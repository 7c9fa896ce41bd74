import { gather } from '#base'
import { type Sentence, wordsOf } from '#sentence'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'

/** The countries of the armed groups that a report names: where M23 is named, Goma is near. Those that fight in several countries tell nothing. */
export function findParties(sentences: readonly Sentence[], index: PlaceIndex): readonly Place[] {
  const countries = new Set<string>()
  for (const sentence of sentences)
    for (let from = 0; from < sentence.tokens.length; from += 1) {
      const first = sentence.tokens[from]?.words ?? ''
      if (!index.mayOpenParty(first) || !/\p{Lu}/u.test(first)) continue
      for (let to = from + 1; to <= Math.min(sentence.tokens.length, from + longest); to += 1) {
        const known = index.knowledge.parties.get(wordsOf(sentence, from, to)) ?? []
        if (known.length === 1) countries.add(known[0] as string)
      }
    }
  return gather([...countries].sort(), iso => index.country(iso)?.place ?? [])
}

const longest = 6
