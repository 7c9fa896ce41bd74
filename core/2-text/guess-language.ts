import type { LanguageSign } from './knowledge.ts'

/**
 * Guesses the language of a text: by its script, else by words that only one language cannot do without. A few words in Latin letters
 * are taken for English unless they show otherwise; `und` when a longer text has the words of no language that is known.
 */
export function guessLanguage(text: string, signs: readonly LanguageSign[]): string {
  const sample = text.slice(0, 6000)
  const letters = countLetters(sample)
  const byScript = signs.find(({ script }) => script !== undefined && (sample.match(script)?.length ?? 0) > letters * 0.3)
  if (byScript) return byScript.language
  if (letters === 0) return 'und'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (sign: LanguageSign) => words.filter(word => sign.words?.has(word)).length
  const counts = signs.filter(sign => sign.words !== undefined).map(sign => ({ language: sign.language, count: count(sign) }))
  const read = counts.find(({ language }) => language === 'en')?.count ?? 0
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most), { language: 'en', count: read })
  if (best.language !== 'en' && best.count >= 3 && best.count > read * 1.5) return best.language
  return words.length >= 40 && read * 33 < words.length ? 'und' : 'en'
}

/** Letters, each once whatever it takes to write it; in runs, which are far fewer than letters. */
const countLetters = (text: string): number =>
  (text.match(/\p{L}+/gu) ?? []).reduce((sum, run) => sum + (beyond.test(run) ? [...run].length : run.length), 0)

const beyond = /[\uD800-\uDFFF]/
