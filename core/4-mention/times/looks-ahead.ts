import { gather, type Span } from '#base'
import type { Sentence, Token } from '#sentence'
import { siteOf } from './site-of.ts'
import type { TimeKnowledge } from './time-knowledge.ts'

/** Whether the clause that a time belongs to speaks of time to come: "will", "is due", "agreed to meet". */
export function looksAhead(sentence: Sentence, span: Span, { future }: TimeKnowledge): boolean {
  const { head } = siteOf(sentence, span)
  const governors = climb(sentence, head)
  if (governors.length === 0) return hasAuxiliary(sentence.tokens, future.auxiliaries)
  const own = sentence.tokens[head]
  if (followsPlan(sentence, span, future) || (own && isAnnounced(sentence, own, future))) return true
  return governors.some((governor, at) => {
    const dependents = gather(sentence.dependents[governor.index] ?? [], index => sentence.tokens[index] ?? [])
    if (at === 0 && future.planning.includes(governor.lemma.toLowerCase()) && governor.tag !== 'VERB') return true
    const auxiliary = dependents.some(
      ({ words, relation }) => relation.startsWith('aux') && future.auxiliaries.includes(words.toLowerCase())
    )
    if (auxiliary || isSupposed(governor, dependents, future) || isAnnounced(sentence, governor, future)) return true
    const infinitive = dependents.some(({ words, relation }) => relation === 'mark' && future.infinitive.includes(words.toLowerCase()))
    // "had no choice but to leave on Monday" tells what was done.
    const isExcepted = dependents.some(({ words, relation }) => relation === 'mark' && future.excepting.includes(words.toLowerCase()))
    return infinitive && !isExcepted && plans(sentence, governor, future.planning)
  })
}

/**
 * Whether a time is that of a plan of which is told what came of it: "talks due on 15 December were cancelled", "a vote set for June was put off". That
 * day may lie before or behind.
 */
export function isOfPlan(sentence: Sentence, span: Span, { future }: TimeKnowledge): boolean {
  const { tokens } = sentence
  const first = tokens.findIndex(token => token.span[0] >= span[0])
  const plan = tokens.slice(Math.max(0, first - 5), Math.max(0, first)).findLast(token => isPlanned(token, future.planning))
  const verb = plan && verbOver(sentence, plan)
  return verb !== undefined && isTold(sentence, verb, future.past)
}

/** "due", "scheduled": the word of a plan, on what is planned. */
const isPlanned = ({ tag, relation, words, lemma }: Token, planning: readonly string[]): boolean =>
  tag === 'VERB' || tag === 'ADJ' || relation === 'case' || relation === 'mark'
    ? (tag !== 'VERB' || relation.startsWith('acl')) &&
      (planning.includes(words.toLowerCase()) || (tag === 'VERB' && planning.includes(lemma.toLowerCase())))
    : false

/** The verb that says what came of what is planned. */
function verbOver(sentence: Sentence, plan: Token): Token | undefined {
  for (
    let at = plan.relation === 'mark' ? (sentence.tokens[plan.head]?.head ?? -1) : plan.head, steps = 0;
    at >= 0 && steps < 5;
    steps += 1
  ) {
    const token = sentence.tokens[at]
    if (!token) return undefined
    if (token.tag === 'VERB') return token
    at = token.head
  }
  return undefined
}

const isTold = (sentence: Sentence, verb: Token, past: readonly string[]): boolean => {
  const helpers = gather(sentence.dependents[verb.index] ?? [], index => sentence.tokens[index] ?? [])
  const auxiliaries = helpers.filter(({ relation }) => relation.startsWith('aux'))
  return auxiliaries.length > 0
    ? auxiliaries.some(({ words }) => past.includes(words.toLowerCase()))
    : !isPresent(verb.words.toLowerCase(), verb.lemma.toLowerCase()) && !verb.words.toLowerCase().endsWith('ing')
}

function hasAuxiliary(tokens: readonly Token[], auxiliaries: readonly string[]): boolean {
  for (const { words } of tokens) if (auxiliaries.includes(words.toLowerCase())) return true
  return false
}

/** "unless they leave by Friday": a condition in the present is of what may come. */
const isSupposed = (
  { tag, relation, words, lemma }: Token,
  dependents: readonly Token[],
  { openers, past }: TimeKnowledge['future']
): boolean =>
  tag === 'VERB' &&
  relation.startsWith('advcl') &&
  dependents.some(each => each.relation === 'mark' && openers.includes(each.lemma.toLowerCase())) &&
  dependents.every(each => !each.relation.startsWith('aux') || !past.includes(each.words.toLowerCase())) &&
  (dependents.some(each => each.relation.startsWith('aux')) || isPresent(words.toLowerCase(), lemma.toLowerCase()))

/** "announced a truce starting on 1 July": what is announced to begin is not yet. */
function isAnnounced({ tokens }: Sentence, { relation, words, lemma, head }: Token, future: TimeKnowledge['future']): boolean {
  if (relation !== 'acl' || !words.toLowerCase().endsWith('ing') || !future.beginning.includes(lemma.toLowerCase())) return false
  const over = tokens[tokens[head]?.head ?? -1]
  return over !== undefined && future.announcing.includes(over.lemma.toLowerCase())
}

/** The form of the lemma itself, or with an ending of the present. */
const isPresent = (words: string, lemma: string): boolean => words === lemma || words === `${lemma}s` || words === `${lemma}es`

/** An infinitive on a noun ("a truce to begin on Monday") or under a verb of planning ("agreed to meet") looks ahead. */
function plans(sentence: Sentence, verb: Token, planning: readonly string[]): boolean {
  const over = sentence.tokens[verb.head]
  if (!over) return false
  return (verb.relation.startsWith('acl') && over.tag === 'NOUN') || planning.includes(over.lemma.toLowerCase())
}

/** "due to take effect on Monday": a plan and its infinitive just before the time, whatever the tree makes of them. */
function followsPlan({ tokens }: Sentence, span: Span, { planning, infinitive }: TimeKnowledge['future']): boolean {
  let end = 0
  while (end < tokens.length && (tokens[end]?.span[1] ?? 0) <= span[0]) end += 1
  return tokens
    .slice(Math.max(0, end - 6), end)
    .some(
      (token, at, before) =>
        infinitive.includes(before[at + 1]?.words.toLowerCase() ?? '') &&
        (planning.includes(token.lemma.toLowerCase()) || planning.includes(token.words.toLowerCase()))
    )
}

/** The words over a time up to the predicate of its clause, nearest first. */
function climb(sentence: Sentence, from: number): readonly Token[] {
  const found: Token[] = []
  let at = sentence.tokens[from]?.head ?? -1
  while (at >= 0 && found.length < 4 && !found.some(({ index }) => index === at)) {
    const token = sentence.tokens[at]
    if (!token) break
    found.push(token)
    if (token.tag === 'VERB' || token.tag === 'AUX') break
    at = token.head
  }
  return found
}
