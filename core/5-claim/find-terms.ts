import { cut, gather } from '#base'
import type { TimeMention } from '#mention'
import type { Draft } from './draft.ts'
import { unique } from './fill.ts'
import { quoteSpan } from './quote.ts'
import { classesOf, type Scene } from './scene.ts'
import { isDenied } from './standing/own-standing.ts'
import { lemmaAt } from './standing/words-of.ts'
import type { Term } from './term.ts'
import { above, isUnder } from './walk.ts'

/**
 * What would bring about what is claimed, or call it off: the deeds and states told in its condition, what an ultimatum or a demand asks for by a
 * day, and of a truce an attack by one of its parties. `others` is all else that the sentence tells, whether claims are made of it or not.
 */
export function findTerms(scene: Scene, draft: Draft, others: readonly Draft[]): readonly Term[] {
  if (draft.if) return termsOfCondition(scene, draft, others, draft.if)
  return isTruce(scene, draft) ? [attackByParty(scene, draft)] : termsOfDemand(scene, draft, others)
}

type Range = readonly [from: number, to: number]

function termsOfCondition(scene: Scene, { sentence }: Draft, others: readonly Draft[], range: Range): readonly Term[] {
  const isExcepted = sentence.tokens
    .slice(...range)
    .some(({ relation, lemma }) => /^(mark|case)/.test(relation) && scene.grammar.exceptions.has(lemma.toLowerCase()))
  return gather(others, each => {
    if (each.anchor < range[0] || each.anchor >= range[1]) return []
    const isUndone = isNegated(scene, each) !== isStopped(scene, each, range)
    return [termOf(scene, each, { sets: 'condition', effect: isExcepted === isUndone ? 'brings' : 'calls off' }, range)]
  })
}

/** "an ultimatum to leave within two days", "demanded that they withdraw by Friday": with a last day, a demand is a condition. */
function termsOfDemand(scene: Scene, draft: Draft, others: readonly Draft[]): readonly Term[] {
  if (!/^(THREATEN|REQUEST)/.test(draft.type) || draft.stance !== 'asserted') return []
  const range: Range = [0, draft.sentence.tokens.length]
  return gather(others, each => {
    if (each === draft || !isUnder(draft.sentence, each.anchor, draft.anchor)) return []
    const term = termOf(scene, each, { sets: 'demand', effect: isNegated(scene, each) ? 'brings' : 'calls off' }, range)
    const by = term.by.length > 0 ? term.by : draft.to
    return term.within !== undefined || term.on?.date?.startsWith('../') ? [{ ...term, by }] : []
  })
}

function termOf(scene: Scene, draft: Draft, { sets, effect }: Pick<Term, 'sets' | 'effect'>, [from, to]: Range): Term {
  const { sentence, kind, type, by, at } = draft
  const isIn = (mention: { readonly sentence: number; readonly from: number; readonly to: number }): boolean =>
    mention.sentence !== sentence.index || (mention.from >= from && mention.to <= to)
  const on = draft.on && isIn(draft.on) ? draft.on : undefined
  const within = on ? lengthOf(on) : undefined
  const span = quoteSpan(sentence, draft, new Set())
  return {
    kind,
    type,
    by,
    to: draft.to,
    at: at.filter(isIn),
    ...(on?.date ? { on } : {}),
    ...(within ? { within } : {}),
    sets,
    effect,
    words: cut(scene.text.text, span),
    span
  }
}

const isNegated = ({ grammar }: Scene, { sentence, anchor, match }: Draft): boolean =>
  isDenied(sentence, anchor, grammar) !== (match.compiled.pattern.denies ?? false)

/** "if they stop shelling", "if the raids cease to …": that a deed ends is what is asked; that it does not end is the deed again. */
function isStopped({ grammar }: Scene, { sentence, anchor }: Draft, [from, to]: Range): boolean {
  const stops = above(sentence, anchor).filter(
    up =>
      up >= from &&
      up < to &&
      [`${lemmaAt(sentence, up)} doing`, lemmaAt(sentence, up)].some(key => grammar.signatures.get(key)?.done === 'counterfact')
  )
  return stops.filter(stop => !isDenied(sentence, stop, grammar)).length % 2 === 1
}

const lengthOf = ({ date, length }: TimeMention): string | undefined => (date === undefined && !length?.includes('X') ? length : undefined)

/** Whether a claim says that there is a truce, or will be. */
const isTruce = (scene: Scene, draft: Draft): boolean =>
  (draft.stance === 'asserted' || draft.stance === 'planned') &&
  /^(AGREE$|RETREAT\/ceasefire|agreement)/.test(draft.type) &&
  draft.by.length + draft.to.length > 0 &&
  unique([...draft.match.words, ...draft.heads]).some(index => classesOf(scene, draft.sentence, index).includes('truce'))

function attackByParty(scene: Scene, { sentence, match, heads, by, to, at, on }: Draft): Term {
  const parties = unique([...by, ...to])
  const head = [...match.words, ...heads].find(index => classesOf(scene, sentence, index).includes('truce')) ?? match.frame.anchor
  const span = sentence.tokens[head]!.span
  return {
    kind: 'event',
    type: 'ASSAULT',
    by: parties,
    to: parties,
    at,
    ...(on ? { on } : {}),
    sets: 'truce',
    effect: 'breaks',
    words: cut(scene.text.text, span),
    span
  }
}
