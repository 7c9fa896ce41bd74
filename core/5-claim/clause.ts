import { gather } from '#base'
import type { Sentence } from '#sentence'
import { actorsOf } from './fill.ts'
import type { Frame } from './frame.ts'
import type { ClauseKind } from './pattern.ts'
import type { Scene } from './scene.ts'
import { isPast } from './standing/tense.ts'
import { isPassive } from './voice.ts'
import { caseLemmas, deps, phraseHeads } from './walk.ts'

/** Heads of the complement clauses and infinitives of a predicate. */
export const clausesOf = (sentence: Sentence, frame: Frame): readonly number[] => [
  ...frame.clauses,
  ...deps(sentence, frame.anchor, frame.nominal ? ['acl', 'ccomp', 'xcomp'] : ['advcl']).filter(index => isMarked(sentence, index))
]

/** Whether a clause is of the kind that a pattern asks for. */
export function isOfKind(scene: Scene, sentence: Sentence, frame: Frame, head: number, kind: ClauseKind): boolean {
  if (kind === 'any') return true
  if (kind === 'infinitive') return isInfinitive(sentence, head)
  const speakers = gather(frame.subject, index => actorsOf(scene, sentence, index))
  const subjects = gather(deps(sentence, head, 'nsubj'), index => phraseHeads(sentence, index))
  const doers = gather(subjects, index => actorsOf(scene, sentence, index))
  const own = doers.some(one => speakers.some(two => one.name === two.name || (one.side !== undefined && one.side === two.side)))
  if (kind === 'duty') return isDuty(scene, sentence, head) && (isPassive(sentence, head, scene.grammar) || (doers.length > 0 && !own))
  return own && isMeant(scene, sentence, head) && (kind === 'resolve' || isNegated(scene, sentence, head))
}

/** "must leave", "should be freed"; "insisted that the junta leave". */
const isDuty = (scene: Scene, sentence: Sentence, head: number): boolean =>
  isWished(sentence, head) ||
  deps(sentence, head, 'aux').some(index => scene.grammar.modals.get(sentence.tokens[index]!.lemma.toLowerCase()) === 'requested')

/** A verb in its bare form, with one subject in the singular, under one of the past: what is told there has the past too. */
function isWished(sentence: Sentence, head: number): boolean {
  const { words, lemma, head: governor, tag } = sentence.tokens[head]!
  const [subject] = deps(sentence, head, 'nsubj')
  if (tag !== 'VERB' || governor < 0 || subject === undefined || deps(sentence, head, 'mark').length === 0) return false
  const helpers = deps(sentence, head, 'aux').map(index => sentence.tokens[index]!.words.toLowerCase())
  const single = deps(sentence, subject, 'conj').length === 0 && /^(?!(they|we|you|i)$).*[^s]$/i.test(sentence.tokens[subject]!.words)
  const bare = helpers.length === 0 ? single && words.toLowerCase() === lemma.toLowerCase() : helpers[0] === 'be'
  return bare && isPast(sentence, governor)
}

/** "will leave", "would no longer pay". */
const isMeant = (scene: Scene, sentence: Sentence, head: number): boolean =>
  deps(sentence, head, 'aux').some(index => scene.grammar.willing.has(sentence.tokens[index]!.lemma.toLowerCase()))

/** "not", "no longer". */
const isNegated = (scene: Scene, sentence: Sentence, head: number): boolean =>
  [head, ...deps(sentence, head, 'advmod')].some(at =>
    deps(sentence, at, ['advmod', 'aux', 'det']).some(index => scene.grammar.negations.has(sentence.tokens[index]!.lemma.toLowerCase()))
  )

const isInfinitive = (sentence: Sentence, head: number): boolean =>
  deps(sentence, head, ['mark', 'aux']).some(index => /^to$/i.test(sentence.tokens[index]!.words))

const isMarked = (sentence: Sentence, head: number): boolean =>
  deps(sentence, head, 'mark').some(mark => /^(to|that)$/i.test(sentence.tokens[mark]!.words))

/** Clauses on a noun that say what it is about: "its demand that Juba pay", "the refusal to talk". */
export const contentOfNoun = (sentence: Sentence, noun: number): readonly number[] =>
  deps(sentence, noun, ['acl', 'ccomp', 'xcomp']).filter(
    index => sentence.tokens[index]!.relation !== 'acl:relcl' && isMarked(sentence, index)
  )

/** "accuse X of doing": a clause with a preposition as its marker. */
export const prepositionalClause = (sentence: Sentence, anchor: number, prepositions: ReadonlySet<string>): number | undefined =>
  deps(sentence, anchor, ['advcl', 'acl', 'obl', 'xcomp', 'ccomp', 'nmod']).find(index =>
    [...deps(sentence, index, 'mark').map(mark => sentence.tokens[mark]!.lemma.toLowerCase()), ...caseLemmas(sentence, index)].some(lemma =>
      prepositions.has(lemma)
    )
  )
