import { guessLanguage } from '../guess-language.ts'
import { isPlain } from '../is-plain.ts'
import type { TextKnowledge } from '../knowledge.ts'
import type { Edit } from '../traced.ts'
import { type Repair, replaceAll } from './repair.ts'

const shortest = 150

/**
 * Puts an apostrophe back where it is sure that one was lost: the text is long, in English and has none, and the word without it is no other word
 * ("Syrias", "didnt", "countrys").
 */
export const repairApostrophes: Repair = (text, knowledge) => {
  if (text.length < shortest || /['’‘]/.test(text)) return []
  const found = findLostApostrophes(text, knowledge)
  return found.length > 0 && guessLanguage(text, knowledge.languages) === 'en' ? found : []
}

/** Words that lack an apostrophe: what they are without it is no word. "Tuesdays attack" is left alone, since there are Tuesdays. */
export function findLostApostrophes(text: string, knowledge: TextKnowledge): readonly Edit[] {
  return replaceAll(text, isPlain(text) ? plainWord : anyWord, match => {
    const word = match[0]
    const put = knowledge.contractions.get(word.toLowerCase())
    if (put) return lost(word, word.slice(0, 1) + put.slice(1))
    const base = word.slice(0, -1)
    if (!word.endsWith('s')) return undefined
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (/[bcdfghjklmnpqrstvwxz]ys$/.test(word)) return lost(word, `${base}'s`)
    return knowledge.neverPlural.has(base) && !/(?:\b(?:the|two|both|three)|\d) $/i.test(before) ? lost(word, `${base}'s`) : undefined
  })
}

const anyWord = /(?<![\p{L}\p{N}'’])\p{L}{2,24}[st](?![\p{L}\p{N}'’])/gu
const plainWord = /(?<![a-zA-Z0-9'’])[a-zA-Z]{2,24}[st](?![a-zA-Z0-9'’])/g

const lost = (word: string, put: string) => ({ put, rule: 'lost-apostrophe', says: () => `"${word}" was read as "${put}".` })
