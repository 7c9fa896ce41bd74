import { gather } from '#base'
import type { Sentence, Token } from '#sentence'
import type { FigureKind } from '../mention.ts'
import type { CountKnowledge } from './count-knowledge.ts'
import { labelBefore } from './find-label.ts'
import type { Amount } from './read-amount.ts'
import { sumOf } from './sum-of.ts'

/** What a number counts: tokens `[from, to)` of number and noun, the noun's token, what it is. */
export type Counted = {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly what: FigureKind | 'none' | undefined
  readonly who: string | undefined
}

/** Finds the noun that a number counts, by the tree where there is one, else by what follows. */
export function findCounted(sentence: Sentence, words: readonly string[], amount: Amount, knowledge: CountKnowledge): Counted {
  const fate = fateAfter(words, amount.to, knowledge)
  if (fate !== undefined) return { ...amount, to: fate.to, head: fate.to - 1, what: fate.what, who: fate.who }
  const byTree = nounByTree(sentence, words, amount, knowledge)
  const group = byTree ? undefined : groupBefore(sentence, words, amount, knowledge)
  if (group) return group
  const sum = byTree ? undefined : sumOf(sentence, amount, knowledge)
  if (sum) return sum
  const label = byTree ? undefined : labelBefore(sentence, words, amount, knowledge)
  if (label) return label
  const noun = byTree ?? (hasTree(sentence) ? undefined : nounAhead(sentence, words, amount, knowledge))
  if (!noun) return { ...amount, head: numberToken(sentence, amount), what: undefined, who: undefined }
  const last = knowledge.containers.includes(noun.words.toLowerCase()) ? (contents(sentence, noun, words, knowledge) ?? noun) : noun
  const end = endOfPair(sentence, last) + 1
  const start = compoundStart(sentence, last, amount.to)
  return {
    from: amount.from,
    to: end,
    head: noun.index,
    what: thingOf(last, knowledge) ?? thingOf(noun, knowledge),
    who: sentence.tokens
      .slice(start, end)
      .map(({ words: word }) => word)
      .join(' ')
  }
}

/** Whether a noun is something that people count, by its lemma or as printed. */
export const isThing = (token: Token, knowledge: CountKnowledge): boolean => thingOf(token, knowledge) !== undefined

/** What a noun's number counts. */
export function thingOf(token: Token, { things, nouns, classes }: CountKnowledge): FigureKind | 'none' | undefined {
  const forms = formsOf(token)
  const own = forms.find(form => Object.hasOwn(things, form))
  if (own !== undefined) return things[own]
  const noun = forms.map(form => nouns.get(form)).find(found => found !== undefined)
  return noun && classes.find(([name]) => noun.classes.includes(name))?.[1]
}

/** A noun as printed, its lemma, and the singulars that its ending allows, for text whose lemmas are not known. */
export function formsOf(token: Token): readonly string[] {
  const printed = token.words.toLowerCase()
  const bare = printed.replace(/ies$/, 'y')
  return [printed, token.lemma.toLowerCase(), bare, printed.replace(/s$/, ''), printed.replace(/es$/, ''), printed.replace(/men$/, 'man')]
}

/** "32 dead", "13 others", "35 more", "12 more wounded", "eight people": what happened stands where the noun would. */
function fateAfter(
  words: readonly string[],
  at: number,
  { fates, fillers }: CountKnowledge
): { to: number; what: FigureKind; who: undefined } | undefined {
  const next = fillers.includes(words[at] ?? '') && Object.hasOwn(fates, words[at + 1] ?? '') ? at + 1 : at
  const word = words[next] ?? ''
  return Object.hasOwn(fates, word) ? { to: next + 1, what: fates[word] ?? 'people', who: undefined } : undefined
}

const hasTree = (sentence: Sentence): boolean => sentence.tokens.some(({ head }) => head >= 0)

/** The number's token that carries its place in the tree. */
function numberToken(sentence: Sentence, { from, to }: Amount): number {
  const inside = sentence.tokens.slice(from, to)
  return (inside.find(({ head }) => head < from || head >= to) ?? inside.at(-1))?.index ?? from
}

function nounByTree(sentence: Sentence, words: readonly string[], amount: Amount, knowledge: CountKnowledge): Token | undefined {
  const token = sentence.tokens[numberToken(sentence, amount)]
  if (!token) return undefined
  const over = sentence.tokens[token.head]
  if (over && over.index >= amount.to && /^(?:nummod|det|amod|compound|advmod|nmod)/.test(token.relation) && isNoun(over)) return over
  // "three of its outposts", "dozens of people"
  if (knowledge.partitives.includes(words[amount.to] ?? '')) {
    const part = gather(sentence.dependents[token.index] ?? [], index => sentence.tokens[index] ?? [])
    const inside = part.find(
      ({ index, relation, tag }) => index > amount.to && relation.startsWith('nmod') && (tag === 'NOUN' || tag === 'PROPN')
    )
    if (inside) return inside
    return nounAhead(sentence, words, amount, knowledge)
  }
  return undefined
}

const isNoun = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'

/** Without a tree: the first thing or noun ahead, past "of", articles and adjectives. */
function nounAhead(sentence: Sentence, words: readonly string[], amount: Amount, knowledge: CountKnowledge): Token | undefined {
  for (let at = amount.to; at < Math.min(words.length, amount.to + 6); at++) {
    const token = sentence.tokens[at]
    if (!token || /^[,.;:()"!?]$/.test(token.words) || ['VERB', 'AUX', 'ADP', 'SCONJ'].includes(token.tag)) {
      if (at === amount.to && knowledge.partitives.includes(words[at] ?? '')) continue
      return undefined
    }
    const next = sentence.tokens[at + 1]
    if (isThing(token, knowledge) && !(next && isThing(next, knowledge))) return token
    if ((token.tag === 'NOUN' || token.tag === 'PROPN') && !(next && isNoun(next))) return token
  }
  return undefined
}

/** "35 members of a militia": what "of" brings. */
function contents(sentence: Sentence, noun: Token, words: readonly string[], knowledge: CountKnowledge): Token | undefined {
  if (!knowledge.partitives.includes(words[noun.index + 1] ?? '')) return undefined
  const inside = gather(sentence.dependents[noun.index] ?? [], index => sentence.tokens[index] ?? [])
  return inside.find(({ index, relation }) => index > noun.index && relation.startsWith('nmod'))
}

/** The last noun of "soldiers, guards and staff", when no number of its own comes between. */
function endOfPair(sentence: Sentence, noun: Token): number {
  const children = gather(sentence.dependents[noun.index] ?? [], index => sentence.tokens[index] ?? [])
  const joined = children.filter(({ relation, tag, index }) => relation === 'conj' && isNoun({ tag } as Token) && index > noun.index)
  const last = joined.at(-1)
  if (!last || last.index - noun.index > 5) return noun.index
  const between = sentence.tokens.slice(noun.index + 1, last.index + 1)
  return between.some(({ tag, words: word }) => /\d/.test(word) || tag === 'NUM' || tag === 'VERB' || tag === 'DET' || tag === 'PROPN')
    ? noun.index
    : last.index
}

/** Where the noun's compound begins: "observation posts". */
function compoundStart(sentence: Sentence, noun: Token, least: number): number {
  let start = noun.index
  while (start - 1 >= least) {
    const before = sentence.tokens[start - 1]
    const compound = before?.relation === 'compound' && before.head === noun.index
    const name = before?.tag === 'PROPN' && sentence.tokens[start]?.tag === 'PROPN'
    if (!compound && !name) break
    start--
  }
  return start
}

/** "a family of five": the group that the number sizes. */
function groupBefore(sentence: Sentence, words: readonly string[], amount: Amount, knowledge: CountKnowledge): Counted | undefined {
  const group = sentence.tokens[amount.from - 2]
  if (!group || !knowledge.partitives.includes(words[amount.from - 1] ?? '') || !knowledge.groups.includes(words[amount.from - 2] ?? ''))
    return undefined
  const kind = thingOf(group, knowledge)
  const what = kind === undefined || kind === 'none' || kind === 'places' ? 'people' : kind
  const article = amount.from - 3 >= 0 && knowledge.articles.includes(words[amount.from - 3] ?? '')
  return { from: amount.from - (article ? 3 : 2), to: amount.to, head: group.index, what, who: what === 'people' ? group.words : undefined }
}
