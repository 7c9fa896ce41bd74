import { gather } from '#base'
import { type Sentence, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { PlaceIndex } from './place-index.ts'

/** "the Jordanian border", "the Thai-Myanmar border", "its southern border": the pair of countries is settled later from the report. */
export function findBorders(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  const { words } = index.knowledge
  return gather(sentence.tokens, (token, at): Candidate[] => {
    if (!words.border.has(token.lemma.toLowerCase()) || token.tag === 'VERB') return []
    const next = sentence.tokens[at + 1]
    if (next && (next.tag === 'NOUN' || next.tag === 'PROPN') && words.nouns.has(next.lemma.toLowerCase())) return []
    // "a border guard post": those who guard it are no place.
    if (next && /^(NOUN|PROPN)$/.test(next.tag) && token.relation === 'compound' && words.borderKeepers.has(next.lemma.toLowerCase()))
      return []
    const from = startOfBorder(sentence, at, index)
    const to = endOfBorder(sentence, at, index)
    const iso = countriesIn(sentence, from, to, index)
    const border = pairOf(iso, index)
    const own = iso[0] === undefined ? undefined : index.country(iso[0])
    const matches = own ? [{ place: own.place, exact: true, primary: false }] : []
    return [
      {
        sentence,
        from: at,
        to: at + 1,
        name: wordsOf(sentence, from, to),
        rule: 'border',
        form: 'border',
        matches,
        ...(border ? { border } : {}),
        strength: iso.length > 0 ? 0.95 : 0.7,
        phrase: { from, to }
      }
    ]
  })
}

/** Back over "Turkey 's southern", "the Jordanian", "its". */
function startOfBorder(sentence: Sentence, at: number, index: PlaceIndex): number {
  let from = at
  while (from > 0 && at - from < 7) {
    const before = sentence.tokens[from - 1]
    if (!before) break
    const lower = before.words.toLowerCase()
    const isPart =
      before.tag === 'ADJ' ||
      before.tag === 'PROPN' ||
      /^(?:-|–|'s|’s|its|their|the|international|common|shared|state)$/.test(lower) ||
      index.adjective(before.words) !== undefined
    const isJoin =
      lower === 'and' && countriesIn(sentence, from - 2, from - 1, index).length > 0 && countriesIn(sentence, from, at, index).length > 0
    if (!isPart && !isJoin) break
    from -= 1
    if (/^(?:the|its|their)$/.test(lower)) break
  }
  return from
}

/** "the border between A and B", "the border with A". */
function endOfBorder(sentence: Sentence, at: number, index: PlaceIndex): number {
  const next = sentence.tokens[at + 1]?.words.toLowerCase() ?? ''
  if (!['between', 'with', 'of'].includes(next)) return at + 1
  let to = at + 1
  for (let end = at + 3; end <= Math.min(sentence.tokens.length, at + 9); end += 1) {
    if (/^[.,;:!?()]$/.test(sentence.tokens[end - 1]?.words ?? '')) break
    if (countriesIn(sentence, end - 1, end, index).length > 0 || countriesIn(sentence, end - 2, end, index).length > 0) to = end
  }
  return to
}

/** The countries that words in a range name, in order. */
function countriesIn(sentence: Sentence, from: number, to: number, index: PlaceIndex): readonly string[] {
  const found: string[] = []
  for (let at = Math.max(0, from); at < to; at += 1) {
    for (const size of [4, 3, 2, 1]) {
      if (at + size > to) continue
      const words = wordsOf(sentence, at, at + size)
      const country = /^\p{Lu}/u.test(words)
        ? (index.adjective(words)?.place ?? index.find(words).find(({ place, exact }) => exact && place.kind === 'country')?.place)
        : undefined
      if (!country?.country) continue
      found.push(country.country)
      at += size - 1
      break
    }
    const halves = /^(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+)$/u.exec(sentence.tokens[at]?.words ?? '')
    for (const half of halves?.slice(1) ?? []) {
      const country = index.adjective(half)?.place ?? index.find(half).find(({ place, exact }) => exact && place.kind === 'country')?.place
      if (country?.country) found.push(country.country)
    }
  }
  return [...new Set(found)]
}

/** Two countries that do share a border, in order of the alphabet: "JO-SY". */
export function pairOf(iso: readonly string[], index: PlaceIndex): string | undefined {
  const [a, b] = [...iso].sort()
  return a !== undefined && b !== undefined && index.knowledge.borders.has(`${a}-${b}`) ? `${a}-${b}` : undefined
}
