import type { CompiledPattern, Slot } from './pattern.ts'

/** The lemma of a word with a tag. */
export type FindLemma = (word: string, tag: string) => string

/**
 * A pattern that knows its words in the form that sentences have them too, which is their lemma in the lexicon's spelling: "men" is `man` there, "tyre"
 * is `tire`. A list may say either.
 */
export function withLemmas(compiled: CompiledPattern, lemmaOf: FindLemma): CompiledPattern {
  const nouns = (words: ReadonlySet<string>): ReadonlySet<string> => widenWords(words, 'NOUN', lemmaOf)
  const slotOf = (slot: Slot): Slot => ({
    ...slot,
    ...(slot.only ? { only: nouns(slot.only) } : {}),
    ...(slot.modifiers ? { modifiers: nouns(slot.modifiers) } : {})
  })
  return {
    ...compiled,
    anchors: widenWords(compiled.anchors, compiled.nominal ? 'NOUN' : 'VERB', lemmaOf),
    ...(compiled.subject ? { subject: slotOf(compiled.subject) } : {}),
    complements: compiled.complements.map(complement => ({
      ...complement,
      ...(complement.slot ? { slot: slotOf(complement.slot) } : {}),
      ...(complement.lemmas ? { lemmas: nouns(complement.lemmas) } : {}),
      ...(complement.modifiers ? { modifiers: nouns(complement.modifiers) } : {})
    })),
    words: compiled.words.map(some => [...nouns(new Set(some))])
  }
}

/** Words, each followed by its lemma as a word with a tag. */
export function widenWords(words: ReadonlySet<string>, tag: string, lemmaOf: FindLemma): ReadonlySet<string> {
  const widened = new Set<string>()
  for (const word of words) {
    widened.add(word)
    if (!word.startsWith('@')) widened.add(lemmaOf(word, tag))
  }
  return widened
}
