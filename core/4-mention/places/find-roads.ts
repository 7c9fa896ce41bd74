import { gather } from '#base'
import { type Sentence, type TokenRange, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Road } from './place-knowledge.ts'

/** Roads by number or name: "the M4 and M5 roads", "Route 4", "the Aleppo-Damascus highway". */
export function findRoads(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  return [...numbered(sentence, index), ...joining(sentence, index)]
}

function numbered(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  return gather(sentence.tokens, (token, at) => {
    const isNumber = /^[A-Z]{1,2}-?\d{1,3}$/.test(token.words)
    const isAfterName = /^\d{1,3}$/.test(token.words) && /^(?:route|highway|road|motorway)$/i.test(sentence.tokens[at - 1]?.words ?? '')
    if (!isNumber && !isAfterName) return []
    const from = isAfterName ? at - 1 : at
    const known = index.road(isAfterName ? wordsOf(sentence, from, at + 1) : token.words.replace('-', ''))
    const near = roadNounNear(sentence, at, index)
    if (!near && !isAfterName && !(known.length > 0 && standsAlone(sentence, at))) return []
    return [candidateOf(sentence, { from, to: at + 1 }, known, 'road-number', index)]
  })
}

/** "cut the M5", "on the N1"; not "an M1 tank" and "M4 rifles". */
const standsAlone = (sentence: Sentence, at: number): boolean =>
  ['DET', 'ADP'].includes(sentence.tokens[at - 1]?.tag ?? '') && !['NOUN', 'PROPN', 'ADJ'].includes(sentence.tokens[at + 1]?.tag ?? '')

/** "the highway linking A with B", "the A-B road": the road itself; the places stay mentions of their own only when they stand apart. */
function joining(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  return gather(sentence.tokens, (token, at) => {
    if (!isRoadNoun(token.lemma, index)) return []
    const from = startOfPair(sentence, at)
    if (from === undefined) return []
    const known = index.road(wordsOf(sentence, from, at + 1))
    return [{ ...candidateOf(sentence, { from, to: at + 1 }, known, 'road-between', index), ...endsOf(wordsOf(sentence, from, at)) }]
  })
}

/** Start of a joined pair such as "Aleppo - Damascus" that ends right before the noun. */
function startOfPair(sentence: Sentence, at: number): number | undefined {
  const last = sentence.tokens[at - 1]
  if (!last || !/^\p{Lu}/u.test(last.words) || sentence.tokens[at]?.tag === 'VERB') return undefined
  if (/^\p{Lu}[^-–]+[-–]\p{Lu}/u.test(last.words)) return at - 1
  for (let dash = at - 2; dash > at - 6 && dash > 0; dash -= 1) {
    const token = sentence.tokens[dash]
    if (/^(?:-|–|‑|to)$/.test(token?.words ?? '') && /^\p{Lu}/u.test(sentence.tokens[dash - 1]?.words ?? '')) {
      let from = dash - 1
      while (
        from > 0 &&
        /^(?:-|–|al|el|\p{Lu}[\p{L}'’]*)$/u.test(sentence.tokens[from - 1]?.words ?? '') &&
        from > dash - 5 &&
        sentence.tokens[from - 1]?.tag !== 'DET'
      )
        from -= 1
      return from
    }
    if (!/^(?:al|el|\p{Lu}[\p{L}'’]*)$/u.test(token?.words ?? '')) return undefined
  }
  return undefined
}

/** The names on both sides of each dash, since a name may have one of its own: "Maiduguri–Damaturu", "Deir ez-Zor-Palmyra". */
function endsOf(name: string): Pick<Candidate, 'ends'> {
  const ends = [...name.matchAll(/ ?[-–‑] ?| to /g)].map(
    ({ 0: dash, index }) => [name.slice(0, index), name.slice(index + dash.length)] as const
  )
  return ends.length > 0 ? { ends } : {}
}

const isRoadNoun = (lemma: string, index: PlaceIndex): boolean => index.knowledge.words.nouns.get(lemma.toLowerCase())?.isRoad === true

const roadNounNear = (sentence: Sentence, at: number, index: PlaceIndex): boolean =>
  sentence.tokens.slice(Math.max(0, at - 4), at + 5).some(token => isRoadNoun(token.lemma, index))

function candidateOf(sentence: Sentence, { from, to }: TokenRange, known: readonly Road[], rule: string, index: PlaceIndex): Candidate {
  const name = wordsOf(sentence, from, to)
  let start = from
  let end = to
  while (end < sentence.tokens.length && isRoadNoun(sentence.tokens[end]?.lemma ?? '', index)) end += 1
  while (
    start > 0 &&
    ((sentence.tokens[start - 1]?.tag === 'ADJ' && start - 1 > 0) || isRoadNoun(sentence.tokens[start - 1]?.lemma ?? '', index))
  )
    start -= 1
  if (sentence.tokens[start - 1]?.words.toLowerCase() === 'the') start -= 1
  const phrase = { from: start, to: end }
  return { sentence, from, to, name, rule, form: 'road', matches: [], ...(known.length > 0 ? { roads: known } : {}), strength: 0.9, phrase }
}
