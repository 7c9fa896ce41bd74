import { onceFor } from '#base'
import { isPlain } from './is-plain.ts'
import type { LanguageSign } from './knowledge.ts'

/**
 * Guesses the language of a text: by its script, else by words that only one language cannot do without. A few words in Latin letters
 * are taken for English unless they show otherwise; `und` when a longer text has the words of no language that is known.
 */
export function guessLanguage(text: string, signs: readonly LanguageSign[]): string {
  const sample = text.slice(0, 6000)
  const plain = isPlain(sample)
  const words = sample.toLowerCase().match(plain ? /[a-z]+/g : /\p{L}+/gu) ?? []
  const letters = plain ? lengthOf(words) : countLetters(sample)
  // No script is found where all letters are ASCII.
  const byScript = plain
    ? undefined
    : signs.find(({ script }) => script !== undefined && (sample.match(script)?.length ?? 0) > letters * 0.3)
  if (byScript) return byScript.language
  if (letters === 0) return 'und'
  const { of, languages } = indexOf(signs)
  const counts = languages.map(language => ({ language, count: 0 }))
  for (const word of words) for (const at of of.get(word) ?? []) (counts[at] as { count: number }).count += 1
  const read = counts.find(({ language }) => language === 'en')?.count ?? 0
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most), { language: 'en', count: read })
  if (best.language !== 'en' && best.count >= 3 && best.count > read * 1.5) return best.language
  return words.length >= 40 && read * 33 < words.length ? 'und' : 'en'
}

/** Of each word, which of the languages cannot do without it. */
const indexOf = onceFor((signs: readonly LanguageSign[]) => {
  const byWords = signs.flatMap(({ language, words }) => (words ? [{ language, words }] : []))
  const of = new Map<string, number[]>()
  for (const [at, { words }] of byWords.entries()) for (const word of words) of.set(word, [...(of.get(word) ?? []), at])
  return { of, languages: byWords.map(({ language }) => language) }
})

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Letters, each once whatever it takes to write it; in runs, which are far fewer than letters. */
const countLetters = (text: string): number =>
  (text.match(/\p{L}+/gu) ?? []).reduce((sum, run) => sum + (beyond.test(run) ? [...run].length : run.length), 0)

const beyond = /[\uD800-\uDFFF]/
