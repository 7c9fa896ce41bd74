import { type Sentence, type Token, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { PlaceIndex } from './place-index.ts'

const mostTokens = 6

/** Roads by the names that the lexicon has: "Salah al-Din Road", "the Lachin corridor", "the Ring Road". The longest name wins. */
export function findNamedRoads(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  const ends = sentence.tokens.map(({ words }) => index.endsRoad(words))
  if (!ends.includes(true)) return []
  const found: Candidate[] = []
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    for (let to = Math.min(sentence.tokens.length, from + mostTokens); to > from; to -= 1) {
      if (!ends[to - 1] || !mayBegin(sentence.tokens[from])) continue
      const words = wordsOf(sentence, from, to)
      // Numbers of one word are told by what stands around them, but for those too long for anything but a road.
      const roads = to > from + 1 || /^\p{L}\d{4}$|^\p{Lu}\p{L}{6,}$/u.test(words) ? index.road(words) : []
      if (roads.length === 0) continue
      const start = sentence.tokens[from - 1]?.tag === 'DET' ? from - 1 : from
      found.push({
        sentence,
        from,
        to,
        name: words,
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

/** A name begins with a word that is no article. */
const mayBegin = (first: Token | undefined): boolean => first !== undefined && first.tag !== 'DET' && /^[\p{L}\p{N}]/u.test(first.words)
