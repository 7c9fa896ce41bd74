import { type Sentence, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { LetterStyle } from './letter-style.ts'
import type { PlaceIndex } from './place-index.ts'

/** Adjectives and peoples of countries: "Turkish", "South Sudanese", "the Iraqis", and in "Russian-backed" the first half. */
export function findAdjectives(sentence: Sentence, index: PlaceIndex, style: LetterStyle): readonly Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    if (!index.mayOpenAdjective(sentence.tokens[from]?.words ?? '')) continue
    for (const to of [from + 3, from + 2, from + 1]) {
      if (to > sentence.tokens.length) continue
      const printed = wordsOf(sentence, from, to)
      const country = index.adjective(printed) ?? index.adjective(printed.replace(/-(?:\p{L}+)$/u, ''))
      if (!country || (style !== 'lower' && !/^\p{Lu}/u.test(printed)) || (style === 'lower' && isShort(printed))) continue
      const matches = [{ place: country.place, exact: true, primary: false }]
      found.push({
        sentence,
        from,
        to,
        name: printed,
        rule: 'country-adjective',
        form: 'adjective',
        matches,
        strength: 0.95,
        phrase: { from, to }
      })
      from = to - 1
      break
    }
  }
  return found
}

/** In text without capitals "pole", "thai", "dane" may be words of another kind. */
const isShort = (printed: string): boolean => printed.length < 5
