import type { Span } from '#base'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { isVerbal } from './frame.ts'
import { below, deps, holdsAny, relationIs } from './walk.ts'

/** The shortest run of words that carries a claim: its clause, with what fills its roles, without clauses that say something else. */
export function quoteSpan(sentence: Sentence, draft: Draft, anchors: ReadonlySet<number>): Span {
  const mine = new Set([draft.anchor, ...draft.merged, ...draft.match.words, ...draft.match.clauses])
  const inside = new Set<number>()
  for (const anchor of [draft.anchor, ...draft.merged])
    for (const index of clauseTokens(sentence, carrier(sentence, anchor), mine, anchors)) inside.add(index)
  for (let at = draft.if?.[0] ?? 0; at < (draft.if?.[1] ?? 0); at += 1) inside.add(at)
  for (const head of draft.heads)
    if (
      !(draft.match.frame.inherited && head < draft.anchor && /^(advcl|conj)/.test(sentence.tokens[draft.anchor]!.relation)) &&
      near(sentence, head, draft.anchor)
    )
      for (const index of phraseTokens(sentence, head, anchors)) inside.add(index)
  for (const count of draft.figures) if (count.sentence === sentence.index) for (let at = count.from; at < count.to; at += 1) inside.add(at)
  const tokens = [...inside].sort((a, b) => a - b)
  const trimmed = trim(sentence, tokens)
  return [sentence.tokens[trimmed[0] ?? draft.anchor]!.span[0], sentence.tokens[trimmed.at(-1) ?? draft.anchor]!.span[1]]
}

/** The word whose clause is quoted: of a noun of action alone in its phrase, the verb that carries it. */
function carrier(sentence: Sentence, anchor: number): number {
  let at = anchor
  while (sentence.tokens[at]!.relation === 'xcomp' && sentence.tokens[at]!.head >= 0) at = sentence.tokens[at]!.head
  if (isVerbal(sentence, at) || sentence.tokens[at]!.head < 0) return at
  return below(sentence, at).length >= 4 ? at : sentence.tokens[at]!.head
}

function clauseTokens(sentence: Sentence, head: number, mine: ReadonlySet<number>, anchors: ReadonlySet<number>): readonly number[] {
  return below(sentence, head, child => {
    const { relation } = sentence.tokens[child]!
    if (holdsAny(sentence, child, mine)) return false
    if (relationIs(relation, ['parataxis', 'discourse', 'vocative', 'cc'])) return true
    if (relationIs(relation, 'conj')) return isVerbal(sentence, child) || anchors.has(child)
    if (relationIs(relation, ['advcl', 'acl', 'appos'])) return holdsAny(sentence, child, anchors)
    return relation === 'nsubj' ? false : relation === 'punct' && sentence.dependents[head]?.includes(child) === true
  })
}

const phraseTokens = (sentence: Sentence, head: number, anchors: ReadonlySet<number>): readonly number[] =>
  below(
    sentence,
    head,
    child =>
      relationIs(sentence.tokens[child]!.relation, ['acl', 'appos', 'parataxis', 'punct', 'cc']) ||
      (relationIs(sentence.tokens[child]!.relation, 'conj') && anchors.has(child))
  )

/** Inherited subjects far off are not quoted. */
const near = (sentence: Sentence, head: number, anchor: number): boolean =>
  Math.abs(head - anchor) <= 14 &&
  (deps(sentence, anchor, ['conj']).includes(head) ||
    sentence.tokens[anchor]!.relation !== 'conj' ||
    head > anchor ||
    sentence.tokens[head]!.head === anchor)

function trim(sentence: Sentence, tokens: readonly number[]): readonly number[] {
  let from = 0
  let to = tokens.length
  const loose = (index: number): boolean =>
    ['PUNCT', 'CCONJ'].includes(sentence.tokens[index]!.tag) ||
    (sentence.tokens[index]!.tag === 'SCONJ' &&
      sentence.tokens[index]!.relation === 'mark' &&
      sentence.tokens[index]!.words.toLowerCase() === 'that')
  while (from < to && loose(tokens[from]!)) from += 1
  while (to > from && loose(tokens[to - 1]!)) to -= 1
  return tokens.slice(from, to)
}
