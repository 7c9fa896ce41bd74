import { gather } from '#base'
import type { Sentence } from '#sentence'
import { contentOfNoun } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { Match } from './match.ts'
import { clauseBefore } from './told-before.ts'
import { above, deps, isUnder, relationIs } from './walk.ts'

/** What is said inside another claim: taken in by it, kept beside it, or kept in its stead, as the pattern says. */
export function settleInside(sentence: Sentence, matches: readonly Match[], grammar: Grammar): readonly Match[] {
  const inside = (inner: Match, outer: Match): boolean =>
    // "ordered a raid on the group after it burned a mill": what went before is not asked for, threatened or planned itself.
    inner !== outer &&
    outer.clauses.some(
      clause => isUnder(sentence, inner.frame.anchor, clause) && clauseBefore(sentence, inner.frame.anchor, clause, grammar) < 0
    )
  const carries = (inner: Match, outer: Match): boolean =>
    inner !== outer && outer.clauses.some(clause => isCore(sentence, inner.frame.anchor, clause))
  return matches.filter(match => {
    const outer = matches.find(other => inside(match, other))
    if (outer && (outer.compiled.pattern.clause ?? 'absorb') === 'absorb') return false
    if (matches.some(other => isPurposeOf(sentence, match, other) || isAskedFor(sentence, match, other))) return false
    return !(match.compiled.pattern.clause === 'yield' && matches.some(other => carries(other, match)))
  })
}

/** Whether a predicate is what a clause itself says, not something that the clause only mentions: "offered to free two men held in Goma". */
function isCore(sentence: Sentence, anchor: number, clause: number): boolean {
  for (let at = anchor; at >= 0; at = sentence.tokens[at]!.head) {
    if (at === clause) return true
    if (relationIs(sentence.tokens[at]!.relation, ['acl', 'amod', 'appos', 'advcl', 'parataxis'])) return false
  }
  return false
}

/** "demanded the withdrawal of", "reiterated its call for Juba to pay": what is asked for is no second claim. */
const isAskedFor = (sentence: Sentence, inner: Match, outer: Match): boolean =>
  inner !== outer &&
  outer.compiled.type.startsWith('REQUEST') &&
  [
    ...outer.words,
    ...gather(
      outer.fillings.filter(({ role }) => role === undefined),
      ({ heads }) => heads
    )
  ].some(
    head =>
      isCore(sentence, inner.frame.anchor, head) ||
      contentOfNoun(sentence, head).some(clause => isCore(sentence, inner.frame.anchor, clause))
  )

/** "sent tanks to strengthen its posts" is one move: the purpose says no second thing of the same kind. */
function isPurposeOf(sentence: Sentence, inner: Match, outer: Match): boolean {
  const token = sentence.tokens[inner.frame.anchor]!
  if (
    inner === outer ||
    !/^(advcl|xcomp|acl$)/.test(token.relation) ||
    !above(sentence, inner.frame.anchor).slice(0, 4).includes(outer.frame.anchor)
  )
    return false
  const root = (match: Match): string => match.compiled.type.split('/')[0]!
  const isProtest = inner.compiled.type.startsWith('PROTEST') && /^(ACCUSE|CONSULT|REQUEST|SANCTION)/.test(outer.compiled.type)
  return (
    (root(inner) === root(outer) || isProtest) &&
    deps(sentence, inner.frame.anchor, 'mark').some(mark => /^to$/i.test(sentence.tokens[mark]!.words))
  )
}
