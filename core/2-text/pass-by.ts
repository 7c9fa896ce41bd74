import { cut, type Note } from '#base'
import type { CleanText } from './clean-text.ts'
import { isPlain } from './is-plain.ts'
import type { SubjectKnowledge } from './subject-knowledge.ts'

/**
 * The note of a report that is passed by, because hardly a word in it speaks of conflict, disaster or politics; undefined where it is to be
 * read. Two grave words in one paragraph are enough to be read, whatever surrounds them. A text in another language is not judged.
 */
export function passBy(text: CleanText, knowledge: SubjectKnowledge): Note | undefined {
  if (text.language !== 'en') return undefined
  const seen = new Map<string, number>()
  let weight = 0
  let count = 0
  const weigh = (words: string): boolean => {
    const grave = new Set<string>()
    for (const word of words.toLowerCase().match(isPlain(words) ? PLAIN_WORD : WORD) ?? []) {
      count += 1
      const known = knowledge.words.get(word)
      if (known === undefined) continue
      const before = seen.get(known.word) ?? 0
      seen.set(known.word, before + 1)
      if (before === 0) weight += known.weight
      else if (known.weight === 2 && before < SAID_AGAIN) weight += 1
      if (known.weight === 2) grave.add(known.word)
    }
    return grave.size > 1 || weight > knowledge.most
  }
  if (weigh(text.title ?? '')) return undefined
  for (const { span, kind } of text.paragraphs) if (kind !== 'furniture' && weigh(cut(text.text, span))) return undefined
  if (count < knowledge.shortest || weight > knowledge.spare + count / knowledge.wordsForOne) return undefined
  return { stage: 'text', rule: 'passed-by', says: saysWhy([...seen.keys()], count) }
}

/** How often a grave word counts. */
const SAID_AGAIN = 3

const WORD = /\p{L}+(?:-\p{L}+)*/gu
const PLAIN_WORD = /[a-z]+(?:-[a-z]+)*/g

function saysWhy(seen: readonly string[], count: number): string {
  const few = seen.length === 0 ? 'none' : `only ${seen.map(word => `"${word}"`).join(', ')}`
  return `Passed by: of ${count} words ${few} may speak of conflict, disaster or politics, so that no claims, actors, places or times were looked for.`
}
