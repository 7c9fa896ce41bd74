import { gather, onceFor } from '#base'
import type { Sentence } from '#sentence'
import type { Phrase } from './candidate.ts'
import type { PlaceNoun, PlaceWords } from './place-knowledge.ts'

/** Widens the tokens of a name to its noun phrase: "the [southeastern part of] Idlib", "the city of Saraqeb", "Idlib province". */
export function readPhrase(sentence: Sentence, from: number, to: number, words: PlaceWords): Phrase {
  const lower = (at: number): string => sentence.tokens[at]?.words.toLowerCase() ?? ''
  const behind = nounBehind(sentence, to, words)
  let end = behind?.to ?? to
  let noun = behind?.noun
  let start = from
  const parts: string[] = []
  let near: string | undefined
  for (let again = true; again; ) {
    again = false
    const own = modifierStart(sentence, start, words)
    if (own < start) {
      // "the southern city of X" is the whole of a city in the south, as "the southern province of X" is; "the South Hospital of X" is one house.
      const whole = noun === behind?.noun ? /^(?:town|site)$/ : /^(?:town|site|province|country)$/
      const said = start < from && whole.test(noun?.kind ?? '') ? undefined : compassOf(sentence, own, start, words)
      if (said !== undefined) parts.unshift(said)
      start = own
    }
    const head = lower(start - 1) === 'of' ? start - 2 : start - 1
    const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? ''
    const joined = lower(start - 1) === 'of'
    if (joined && (words.nearNouns.has(lemma) || words.nearNouns.has(lower(head)))) {
      near = sentence.tokens[head]?.words ?? lemma
      start = head
      again = true
    } else if (joined && (words.parts.has(lemma) || words.compass.has(lemma))) {
      parts.unshift(words.compass.get(lemma) ?? lemma)
      start = head
      again = true
    } else if (
      (joined || lower(start) !== 'the') &&
      words.nouns.has(lemma) &&
      (joined || isBareTitle(sentence, head, words)) &&
      noun === undefined
    ) {
      noun = words.nouns.get(lemma)
      start = head
      again = true
    }
  }
  start = withDeterminer(sentence, start)
  end = Math.max(end, to)
  const before = readNear(sentence, start, words)
  const part = partOf(parts, words)
  return {
    from: start,
    to: end,
    ...(part === undefined ? {} : { part }),
    ...((near ?? before) === undefined ? {} : { near: near ?? before }),
    ...(noun ? { noun } : {})
  } as Phrase
}

/** A point of the compass tells most, then another piece: of "most of northern X" the north, of "just over half of X" the half. */
function partOf(parts: readonly string[], { compass }: PlaceWords): string | undefined {
  if (parts.length === 0) return undefined
  const isPoint = (part: string): boolean => pointsOf(compass).has(part) || compass.has(part)
  const told = parts.some(isPoint) ? parts.filter(isPoint) : parts.filter(part => !['part', 'parts', 'area', 'side'].includes(part))
  return told.length > 0 ? [...new Set(told)].join(' ') : undefined
}

const pointsOf = onceFor((compass: PlaceWords['compass']): ReadonlySet<string> => new Set(compass.values()))

/** Adjectives of direction and measure before the name or the part: "northern", "just over". */
function modifierStart(sentence: Sentence, from: number, words: PlaceWords): number {
  let start = from
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = sentence.tokens[at]
    const lower = token?.words.toLowerCase() ?? ''
    // "Troops who besieged Homs": the verb of a clause is none.
    const governs = token?.tag === 'VERB' && !/^(?:amod|acl)$/.test(token.relation)
    if (governs) break
    if (words.compass.has(lower) || words.measures.has(lower)) start = at
    else if (lower === '-' && words.compass.has(sentence.tokens[at - 1]?.words.toLowerCase() ?? '')) start = at
    else if (token?.tag === 'ADJ' && start === at + 1 && sentence.tokens[from]?.tag === 'NOUN') start = at
    else break
  }
  return start
}

function compassOf(sentence: Sentence, from: number, to: number, words: PlaceWords): string | undefined {
  const told = gather(sentence.tokens.slice(from, to), token => words.compass.get(token.words.toLowerCase()) ?? [])
  return told.length > 0 ? told.join('') : undefined
}

const withDeterminer = (sentence: Sentence, from: number): number =>
  /^(?:the|a|an|this|that)$/i.test(sentence.tokens[from - 1]?.words ?? '') ? from - 1 : from

/** "Idlib province", "Shaar gas field", "Kherson oblast". */
function nounBehind(sentence: Sentence, to: number, words: PlaceWords): { readonly to: number; readonly noun: PlaceNoun } | undefined {
  for (const reach of [0, 1, 2]) {
    const token = sentence.tokens[to + reach]
    // "the North Darfur capital" is a town in what is named.
    if (!token || token.tag === 'PUNCT' || words.capitals.has(token.lemma.toLowerCase())) return undefined
    const noun = words.nouns.get(token.lemma.toLowerCase()) ?? words.nouns.get(token.words.toLowerCase())
    const next = sentence.tokens[to + reach + 1]
    if (noun && !(next && words.nouns.has(next.lemma.toLowerCase()) && reach < 2)) return { to: to + reach + 1, noun }
    if (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN' && !words.nouns.has(token.lemma.toLowerCase()))
      return undefined
    if (
      reach === 0 &&
      !words.nouns.has(token.lemma.toLowerCase()) &&
      !/^(?:gas|oil|air|military|border|refugee|displacement|power|copper|gold|army|naval|special)$/i.test(token.words)
    )
      return undefined
  }
  return undefined
}

/** "town Saraqeb", "Camp Bulwark": only a noun in the singular right before a name without a determiner of its own. */
const isBareTitle = (sentence: Sentence, at: number, words: PlaceWords): boolean =>
  words.nouns.get(sentence.tokens[at]?.words.toLowerCase() ?? '')?.kind === 'town'

/** "near X", "10 km west of X". */
function readNear(sentence: Sentence, from: number, words: PlaceWords): string | undefined {
  const lower = (at: number): string => sentence.tokens[at]?.words.toLowerCase() ?? ''
  if (words.near.has(`${lower(from - 2)} ${lower(from - 1)}`)) return `${lower(from - 2)} ${lower(from - 1)}`
  if (words.near.has(lower(from - 1))) return lower(from - 1)
  const start = beforeOwner(sentence, from)
  if (lower(start - 1) !== 'of' && lower(start - 1) !== 'from') return undefined
  const before = sentence.tokens
    .slice(Math.max(0, start - 7), start - 1)
    .map(token => token.words)
    .join(' ')
  const distance = /(?:about |some |around |roughly )?(\d[\d.,]*|\p{L}+)\s*-?\s*(?:km|kilomet(?:er|re)s?|miles?)\b.*$/iu.exec(before)
  return distance ? `${distance[0]} ${lower(start - 1)}` : undefined
}

/** "60 km from Mali's old city of Timbuktu": where the owner of a place begins. */
function beforeOwner(sentence: Sentence, from: number): number {
  if (!/^['’]s$/.test(sentence.tokens[from - 1]?.words ?? '')) return from
  let start = from - 2
  while (/^(?:PROPN|DET)$/.test(sentence.tokens[start - 1]?.tag ?? '')) start -= 1
  return start
}
