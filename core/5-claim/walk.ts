import { onceFor } from '#base'
import type { Sentence } from '#sentence'

/** Whether a relation is one of these, with or without a subtype: `nsubj` takes `nsubj:pass`, `nsubj:pass` only itself. */
export function relationIs(relation: string, wanted: string | readonly string[]): boolean {
  if (typeof wanted === 'string') return isThe(relation, wanted)
  for (const one of wanted) if (isThe(relation, one)) return true
  return false
}

const isThe = (relation: string, wanted: string): boolean =>
  relation === wanted || (relation.charCodeAt(wanted.length) === colon && relation.startsWith(wanted))

const colon = ':'.charCodeAt(0)

/** Dependents of a token with one of these relations, in order. */
export function deps(sentence: Sentence, index: number, relation: string | readonly string[]): readonly number[] {
  let found: number[] | undefined
  for (const child of sentence.dependents[index] ?? none)
    if (relationIs(sentence.tokens[child]!.relation, relation)) {
      if (found === undefined) found = [child]
      else found.push(child)
    }
  return found ?? none
}

const none: readonly number[] = []
const noWords: readonly string[] = []

/** A phrase's head and those of what is coordinated with it. */
export function phraseHeads(sentence: Sentence, index: number): readonly number[] {
  const heads = [index]
  for (const child of deps(sentence, index, 'conj')) if (sentence.tokens[child]!.tag !== 'VERB') heads.push(child)
  return heads
}

/** Lemmas of the prepositions on a phrase; a fixed expression counts as one ("according to"); coordination inherits ("in A and B"). */
export function caseLemmas(sentence: Sentence, index: number): readonly string[] {
  const known = casesIn(sentence)
  known[index] ??= findCases(sentence, index)
  return known[index]
}

/** By token, as far as they were asked for: many rules ask for those of one phrase. */
const casesIn = onceFor((_: Sentence): (readonly string[] | undefined)[] => [])

function findCases(sentence: Sentence, index: number): readonly string[] {
  const cases = deps(sentence, index, 'case')
  const own = cases.length === 0 ? noWords : cases.map(child => fixed(sentence, child))
  const token = sentence.tokens[index]!
  if (own.length === 0 && token.relation === 'conj' && token.head >= 0) return caseLemmas(sentence, token.head)
  if (own.length === 0) return own
  const said = own.filter(lemma => lemma !== "'s" && lemma !== '’s' && lemma !== "'")
  // "out of" is one preposition, whether the tree has it as one or as two.
  return said.length === 2 ? [...said, said.join(' ')] : said
}

/** The prepositions of a predicate; "the base is the rebels'": what is someone's is of them. */
export const casesOf = (sentence: Sentence, index: number): readonly string[] =>
  deps(sentence, index, 'case').some(at => /^['’]s?$/.test(sentence.tokens[at]!.words)) ? ['of'] : caseLemmas(sentence, index)

const fixed = (sentence: Sentence, index: number): string => {
  const others = deps(sentence, index, 'fixed')
  const first = sentence.tokens[index]!.lemma.toLowerCase()
  return others.length === 0 ? first : [first, ...others.map(child => sentence.tokens[child]!.lemma.toLowerCase())].join(' ')
}

/** All tokens under a token, itself too, in order; those that `stop` refuses are left out with all below them. */
export function below(sentence: Sentence, index: number, stop: (child: number) => boolean = () => false): readonly number[] {
  const out: number[] = []
  const visit = (at: number): void => {
    out.push(at)
    for (const child of sentence.dependents[at] ?? []) if (!stop(child)) visit(child)
  }
  visit(index)
  return out.length < 2 ? out : out.sort((a, b) => a - b)
}

/** Whether a token, or one under it, is one of these. */
export function holdsAny(sentence: Sentence, index: number, wanted: ReadonlySet<number>): boolean {
  for (const one of wanted) if (isUnder(sentence, one, index)) return true
  return false
}

/** Whether one token lies under another. */
export function isUnder(sentence: Sentence, index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = sentence.tokens[at]!.head) if (at === ancestor) return true
  return false
}

/** Ancestors from the head up to the root. */
export function above(sentence: Sentence, index: number): readonly number[] {
  const out: number[] = []
  for (let at = sentence.tokens[index]!.head; at >= 0; at = sentence.tokens[at]!.head) out.push(at)
  return out
}
