import { type LemmaKnowledge, lemmaOf } from '#sentence'
import type { CompiledPattern, Slot } from './pattern.ts'

/**
 * A pattern that knows its words in the form that sentences have them too, which is their lemma in the lexicon's spelling: "men" is `man` there, "tyre"
 * is `tire`. A list may say either.
 */
export function withLemmas(compiled: CompiledPattern, lemmas: LemmaKnowledge): CompiledPattern {
  const widen =
    (tag: string) =>
    (words: ReadonlySet<string>): ReadonlySet<string> =>
      new Set([...words].flatMap(word => (word.startsWith('@') ? [word] : [word, lemmaOf(word, tag, lemmas)])))
  const nouns = widen('NOUN')
  const slotOf = (slot: Slot): Slot => (slot.only ? { ...slot, only: nouns(slot.only) } : slot)
  return {
    ...compiled,
    anchors: widen(compiled.nominal ? 'NOUN' : 'VERB')(compiled.anchors),
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
