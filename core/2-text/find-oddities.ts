import type { Note, Span } from '#base'
import { isPlain } from './is-plain.ts'
import type { BentWord, TextKnowledge } from './knowledge.ts'
import { findLostApostrophes } from './repairs/repair-apostrophes.ts'

/** A word that means something else than it says. */
export type BentMeaning = { readonly span: Span; readonly meant: string }

/** Finds what is odd in a text and was left as printed: capitals throughout, lost apostrophes, lost characters. */
export function findOddities(text: string, knowledge: TextKnowledge): readonly Note[] {
  const notes: Note[] = []
  const { upper, lower } = countCases(text)
  const whole: Span = [0, text.length]
  if (upper >= 40 && upper > lower * 4)
    notes.push(note('all-capitals', whole, 'The text is in capitals: names cannot be told by their first letter.'))
  if (lower >= 100 && upper * 200 < lower)
    notes.push(note('all-lower-case', whole, 'The text is in small letters: names cannot be told by their first letter.'))
  const apostrophes = findLostApostrophes(text, knowledge)
  for (const { span, put } of apostrophes.slice(0, 20)) {
    notes.push(note('apostrophe-left', span, `"${text.slice(...span)}" may stand for "${put}"; it was left as printed.`))
  }
  if (!text.includes('\ufffd')) return notes
  for (const match of text.matchAll(/[^\s\ufffd]{0,12}\ufffd+[^\s\ufffd]{0,12}/g)) {
    notes.push(
      note(
        'lost-character-left',
        [match.index, match.index + match[0].length],
        `A character is lost in "${match[0]}"; it was left as it is.`
      )
    )
    if (notes.length > 60) break
  }
  return notes
}

/** Capital and small letters. */
function countCases(text: string): { readonly upper: number; readonly lower: number } {
  if (!isPlain(text)) return { upper: text.match(/\p{Lu}/gu)?.length ?? 0, lower: text.match(/\p{Ll}/gu)?.length ?? 0 }
  let [upper, lower] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) lower += 1
    else if (code >= 0x41 && code <= 0x5a) upper += 1
  }
  return { upper, lower }
}

/** Finds words that machine translation bent, where a word near them tells. */
export function findBentWords(text: string, knowledge: TextKnowledge): readonly BentMeaning[] {
  const small = text.toLowerCase()
  if (!knowledge.bentWords.some(({ printed }) => small.includes(printed))) return []
  const byWord = new Map(knowledge.bentWords.map(bent => [bent.printed, bent]))
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)]
  const found: BentMeaning[] = []
  for (const [at, match] of words.entries()) {
    const bent = byWord.get(match[0].toLowerCase())
    if (bent && isNear(bent, words, at, text)) found.push({ span: [match.index, match.index + match[0].length], meant: bent.meant })
  }
  return found
}

/** The note on a word that is bent. */
export const noteBent = (text: string, { span, meant }: BentMeaning): Note =>
  note('bent-word', span, `"${text.slice(...span)}" is read as "${meant}": a slip of translation; it was left as printed.`)

function isNear(bent: BentWord, words: readonly RegExpExecArray[], at: number, text: string): boolean {
  for (let other = Math.max(0, at - bent.within); other <= Math.min(words.length - 1, at + bent.within); other++) {
    if (other === at || !bent.near.includes(words[other]![0].toLowerCase())) continue
    const [first, second] = [words[Math.min(at, other)]!, words[Math.max(at, other)]!]
    if (!/[.!?\n]/.test(text.slice(first.index + first[0].length, second.index))) return true
  }
  return false
}

const note = (rule: string, span: Span, says: string): Note => ({ stage: 'text', rule, span, says })
