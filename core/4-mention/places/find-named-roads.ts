import { type Sentence, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { PlaceIndex } from './place-index.ts'

const mostTokens = 6

/** Roads by the names that the lexicon has: "Salah al-Din Road", "the Lachin corridor", "the Ring Road". The longest name wins. */
export function findNamedRoads(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    for (let to = Math.min(sentence.tokens.length, from + mostTokens); to > from + 1; to -= 1) {
      const roads = mayName(sentence, from, to) ? index.road(wordsOf(sentence, from, to)) : []
      if (roads.length === 0) continue
      const start = sentence.tokens[from - 1]?.tag === 'DET' ? from - 1 : from
      const name = wordsOf(sentence, from, to)
      found.push({
        sentence,
        from,
        to,
        name,
        rule: 'road-name',
        form: 'road',
        matches: [],
        roads,
        strength: 0.85,
        phrase: { from: start, to }
      })
      from = to - 1
      break
    }
  }
  return found
}

/** A name begins and ends with a word; one in lower case alone ("coastal road") is a name in its country only. */
const mayName = (sentence: Sentence, from: number, to: number): boolean =>
  [from, to - 1].every(at => /^[\p{L}\p{N}]/u.test(sentence.tokens[at]?.words ?? '') && sentence.tokens[at]?.tag !== 'DET')
