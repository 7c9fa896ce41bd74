import type { Span } from '#base'
import type { SentenceKnowledge } from './knowledge.ts'

/** Fewer words than this are no sentence by themselves. */
const SHORTEST = 4

/**
 * A sentence cut where a full stop was lost: before a capitalised word that hardly stands capitalised inside a sentence
 * ("… near the dam Meanwhile the army …"). Headlines and text in capitals are left whole.
 */
export function splitLostStops(text: string, sentence: Span, knowledge: SentenceKnowledge): readonly Span[] {
  const words = [...text.slice(sentence[0], sentence[1]).matchAll(/\S+/g)].map(match => ({ at: sentence[0] + match.index, word: match[0] }))
  const capitalised = words.filter(({ word }) => /^\p{Lu}/u.test(word)).length
  if (words.length < 2 * SHORTEST || capitalised * 2 > words.length) return [sentence]
  const spans: Span[] = []
  const all = words.map(({ word }) => word)
  let first = 0
  words.forEach(({ at }, index) => {
    if (index - first < SHORTEST || words.length - index < SHORTEST || !lostStopBefore(all, index, knowledge)) return
    spans.push([words[first]?.at ?? at, endOf(words[index - 1])])
    first = index
  })
  return spans.length === 0 ? [sentence] : [...spans, [words[first]?.at ?? sentence[0], sentence[1]]]
}

type Word = { readonly at: number; readonly word: string }

const endOf = (word: Word | undefined): number => (word?.at ?? 0) + (word?.word.length ?? 0)

function lostStopBefore(words: readonly string[], index: number, knowledge: SentenceKnowledge): boolean {
  const word = words[index] ?? ''
  const before = words[index - 1] ?? ''
  const after = words[index + 1] ?? ''
  if (before.endsWith(')') && /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Ll}/u.test(after) && knowledge.openers.has(word.toLowerCase()))
    return true
  if (!/^\p{Lu}\p{Ll}*$/u.test(word) || !knowledge.lostStopOpeners.has(word.toLowerCase())) return false
  if (!/^\(?[\p{L}\p{N}][\p{L}\p{N}'’-]*[)"”]?$/u.test(before) || knowledge.lostStopBlockers.has(before.toLowerCase())) return false
  return /^[\p{Ll}\p{N}]/u.test(after) || (/^\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after) && word.length > 1)
}
