import { gather, onceFor } from '#base'
import type { Sentence } from '#sentence'
import { accusedOf, askedOf, asksFor, isGerund, plottersOf, willerOf } from './asked.ts'
import type { Grammar } from './grammar.ts'
import { hasRelative, relativeClause } from './relative.ts'
import { sharedObject } from './shared-object.ts'
import { strandedOn } from './stranded.ts'
import { isPassive } from './voice.ts'
import { caseLemmas, casesOf, deps, phraseHeads, relationIs } from './walk.ts'
import { behindCase } from './wide-case.ts'

/** One predicate with its arguments as in the active voice. Numbers are token indices of one sentence. */
export type Frame = {
  readonly anchor: number
  readonly lemma: string
  readonly nominal: boolean
  readonly particles: readonly string[]
  /** Who does it, as far as the sentence says; heads of coordinated phrases each. */
  readonly subject: readonly number[]
  /** Whether the subject was inherited from a governing or earlier clause. */
  readonly inherited: boolean
  readonly object: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Bare predicate complements: "left 3 dead", "elected him president". */
  readonly predicates: readonly number[]
  /** Heads of complement clauses. */
  readonly clauses: readonly number[]
  readonly passive: boolean
}

/** A prepositional phrase: its preposition as lemmas ("in front of" is one), and the head inside. */
export type Oblique = { readonly prepositions: readonly string[]; readonly head: number }

type Draft = {
  subject: number[]
  object: number[]
  obliques: Oblique[]
  predicates: number[]
  clauses: number[]
  inherited: boolean
  passive: boolean
}

/** The frame of a verb (or of an adjective or noun with a copula, whose lemma is then `be`). Undoes voice, relative clauses, participles, control and coordination. */
export function verbFrame(sentence: Sentence, anchor: number, grammar: Grammar): Frame {
  const known = framesBy(grammar)(sentence)
  known[anchor] ??= readFrame(sentence, anchor, grammar)
  return known[anchor]
}

/** The frames of a sentence by their anchors, as far as they were asked for: many claims ask for that of one verb. */
const framesBy = onceFor((_: Grammar) => onceFor((_: Sentence): (Frame | undefined)[] => []))

function readFrame(sentence: Sentence, anchor: number, grammar: Grammar): Frame {
  const token = sentence.tokens[anchor]!
  const copula = deps(sentence, anchor, 'cop').length > 0
  const passive = isPassive(sentence, anchor, grammar)
  const draft: Draft = { subject: [], object: [], obliques: [], predicates: [], clauses: [], inherited: false, passive }
  collect(sentence, anchor, draft, grammar)
  if (!copula && !draft.passive) draft.object.push(...sharedObject(sentence, anchor))
  if (draft.subject.every(index => index < 0)) inherit(sentence, anchor, draft, grammar)
  else if (draft.passive) demote(draft)
  if (copula) draft.predicates.unshift(...phraseHeads(sentence, anchor))
  if (passive) draft.obliques.push(...strandedOn(sentence, anchor, draft.object, grammar))
  const cases = copula ? casesOf(sentence, anchor) : []
  if (cases.length > 0) for (const head of phraseHeads(sentence, anchor)) draft.obliques.push({ prepositions: cases, head })
  return {
    anchor,
    lemma: copula ? 'be' : token.lemma.toLowerCase(),
    nominal: false,
    particles: deps(sentence, anchor, ['compound:prt', 'advmod']).map(index => sentence.tokens[index]!.lemma.toLowerCase()),
    ...draft
  }
}

/** The surface subject of a clause, following control and coordination upward: who "taking", "to attack" or a second conjunct is about. */
export function surfaceSubject(sentence: Sentence, anchor: number, grammar: Grammar, depth = 0): readonly number[] {
  const own = ownSubjects(sentence, anchor, grammar)
  if (own.length > 0 || depth > 6) return own
  const token = sentence.tokens[anchor]!
  if (token.head < 0) return []
  if (relationIs(token.relation, 'acl'))
    return (
      willerOf(sentence, anchor, grammar, verb => surfaceSubject(sentence, verb, grammar, depth + 1)) ?? phraseHeads(sentence, token.head)
    )
  const plotters = plottersOf(sentence, anchor, grammar)
  if (plotters.length > 0) return plotters
  if (relationIs(token.relation, 'csubj'))
    return gather(deps(sentence, token.head, 'nsubj'), index => (index < anchor ? phraseHeads(sentence, index) : []))
  if (relationIs(token.relation, 'xcomp')) {
    const object = deps(sentence, token.head, ['obj', 'iobj'])
    const governor = sentence.tokens[token.head]!
    if (object.length > 0 && grammar.objectControl.has(governor.lemma.toLowerCase()))
      return gather(object, index => phraseHeads(sentence, index))
    const asked = askedOf(sentence, anchor, grammar)
    if (asked.length > 0) return asked
  }
  const accused = accusedOf(sentence, anchor, grammar)
  if (accused.length > 0) return accused
  if (relationIs(token.relation, ['xcomp', 'advcl', 'conj', 'parataxis', 'ccomp', 'dep']) && isVerbal(sentence, token.head))
    return relationIs(token.relation, ['ccomp', 'parataxis']) && !isGerund(sentence, anchor)
      ? []
      : surfaceSubject(sentence, token.head, grammar, depth + 1)
  return []
}

/** Whether a token heads a clause: a verb, or a predicate with a copula. */
export const isVerbal = (sentence: Sentence, index: number): boolean => {
  const tag = sentence.tokens[index]!.tag
  return tag === 'VERB' || tag === 'AUX' || deps(sentence, index, 'cop').length > 0
}

function collect(sentence: Sentence, anchor: number, draft: Draft, grammar: Grammar): void {
  draft.subject.push(...ownSubjects(sentence, anchor, grammar))
  for (const index of sentence.dependents[anchor] ?? []) {
    const { relation } = sentence.tokens[index]!
    if (relationIs(relation, ['obj', 'iobj'])) {
      // "ran over a mine": the tree takes what stands behind the preposition for an object; beside "the number" in "brought to six the number", it is none.
      const behind = caseLemmas(sentence, index).length > 0
      if (!behind || deps(sentence, anchor, 'obj').every(other => other === index || caseLemmas(sentence, other).length > 0))
        draft.object.push(...resolved(sentence, anchor, index, grammar))
      if (behind) addOblique(sentence, anchor, index, draft, grammar)
    } else if (relationIs(relation, 'nmod') && isPlaceOfPredicate(sentence, anchor)) continue
    else if (relationIs(relation, ['obl', 'nmod', 'advmod'])) addOblique(sentence, anchor, index, draft, grammar)
    else if (relationIs(relation, ['xcomp', 'ccomp'])) (isVerbal(sentence, index) ? draft.clauses : draft.predicates).push(index)
    else if (relation === 'advcl' && sentence.tokens[index]!.tag === 'ADJ' && deps(sentence, index, 'mark').length === 0)
      draft.predicates.push(index)
  }
}

/** "were behind the killings in Gao": what stands on the noun of such a predicate is not where its subject was. */
const isPlaceOfPredicate = (sentence: Sentence, anchor: number): boolean =>
  deps(sentence, anchor, 'cop').length > 0 && caseLemmas(sentence, anchor).length > 0

function addOblique(sentence: Sentence, anchor: number, at: number, draft: Draft, grammar: Grammar): void {
  const { index, cases: prepositions } = behindCase(sentence, at, grammar)
  const heads = resolved(sentence, anchor, index, grammar)
  if (relationIs(sentence.tokens[at]!.relation, 'advmod') && prepositions.length === 0) return
  if (draft.passive && prepositions.includes('by')) draft.subject.push(...heads.map(head => -1 - head))
  // "control just over half of the province": without a preposition it is an object that the tree took for an adverbial.
  else if (prepositions.length === 0 && sentence.tokens[at]!.relation === 'obl' && at > anchor && draft.object.length === 0)
    draft.object.push(...heads)
  else for (const head of heads) draft.obliques.push({ prepositions, head })
}

/** The phrase that an argument stands for: the noun before a relative pronoun, with all its conjuncts. */
function resolved(sentence: Sentence, anchor: number, index: number, grammar: Grammar): readonly number[] {
  const token = sentence.tokens[index]!
  if (asksFor(sentence, anchor, index, grammar)) return []
  if (grammar.relatives.has(token.lemma.toLowerCase())) {
    const clause = relativeClause(sentence, anchor)
    if (clause !== undefined) return phraseHeads(sentence, clause)
  }
  return phraseHeads(sentence, index)
}

function ownSubjects(sentence: Sentence, anchor: number, grammar: Grammar): readonly number[] {
  const own = deps(sentence, anchor, ['nsubj', 'csubj']).filter(index => sentence.tokens[index]!.relation !== 'nsubj:outer')
  return gather(own, index => resolved(sentence, anchor, index, grammar))
}

/** Turns the surface subject of a passive into the object, and marked agents into the subject. */
function demote(draft: Draft): void {
  const agents = draft.subject.filter(index => index < 0).map(index => -1 - index)
  draft.object.unshift(...draft.subject.filter(index => index >= 0))
  draft.subject = agents
}

/** Finds who an incomplete predicate is about: the described noun, a hyphened agent ("US-backed"), the governor's subject. */
function inherit(sentence: Sentence, anchor: number, draft: Draft, grammar: Grammar): void {
  const token = sentence.tokens[anchor]!
  const agents = draft.subject.filter(index => index < 0).map(index => -1 - index)
  draft.subject = agents
  if (token.head >= 0 && token.relation === 'amod') {
    draft.object.push(...phraseHeads(sentence, token.head))
    draft.subject.push(
      ...(sentence.dependents[anchor] ?? []).filter(
        index => index < anchor && /^(compound|obl|amod|nsubj|nmod|dep|obj)/.test(sentence.tokens[index]!.relation)
      )
    )
    return
  }
  if (
    token.head >= 0 &&
    token.relation === 'acl:relcl' &&
    draft.subject.length === 0 &&
    draft.object.length === 0 &&
    !hasRelative(sentence, anchor, grammar)
  ) {
    draft.object.push(...phraseHeads(sentence, token.head))
    return
  }
  const found = surfaceSubject(sentence, anchor, grammar)
  if (found.length === 0) return
  if (draft.passive) draft.object.unshift(...found)
  else {
    draft.subject.push(...found)
    draft.inherited = true
  }
}
