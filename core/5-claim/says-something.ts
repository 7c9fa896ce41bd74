import { authorsOf } from './authors.ts'
import type { Draft } from './draft.ts'
import { placesOf } from './fill.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { isDenied } from './standing/own-standing.ts'
import { caseLemmas, deps } from './walk.ts'

/** States that say nothing unless someone holds, backs or is there. */
const owned = new Set(['presence', 'control', 'support', 'alliance', 'opposition'])

/** As adjectives ("displaced families", "so-called") these only describe. */
const adjectival = new Set(['ASSAULT', 'DISPLACE', 'REQUEST', 'PROTEST', 'THREATEN', 'ACCUSE', 'CONSULT', 'AID', 'SANCTION', 'SUPPORT'])

/**
 * Whether a draft tells something of its own. "The attack" refers back to what was told; "an attack on a convoy" tells it. Without who, whom, how many
 * and where, a noun of action is a word and not a claim.
 */
export function saysSomething(scene: Scene, draft: Draft): boolean {
  if (draft.kind === 'toll') return draft.figures.length > 0 || draft.to.length > 0
  if (draft.kind === 'state' && (draft.stance === 'planned' || (owned.has(draft.type) && draft.by.length === 0))) return false
  if (draft.type === 'presence' && draft.by.every(actor => scene.grammar.unarmed.has(actor.class ?? ''))) return false
  if (isMishap(scene, draft) || isPassing(scene, draft)) return false
  // "people suspected of helping rebels": that somebody suspects them only says who they are.
  if (draft.type.startsWith('ACCUSE') && draft.by.length === 0 && isDescription(draft)) return false
  const { frame } = draft.match
  // "the alliance", "a close ally": of whom with whom?
  if (draft.type === 'alliance' && frame.nominal && draft.by.length < 2) return false
  if (!frame.nominal) return !onlyDescribes(draft)
  if (draft.kind !== 'event' || draft.merged.length > 0 || draft.figures.length > 0) return true
  const filled = draft.by.length + draft.to.length > 0 || draft.match.fillings.length > 0
  if (refersBack(draft)) return isFresh(scene, draft) && (isNamed(draft) || (filled && !isOwnedUp(scene, draft)))
  return filled || placedBy(scene, draft) || timed(draft)
}

/** "a damaged van exploded": what is told of before the noun only says which one is meant. */
export const onlyDescribes = (draft: Draft): boolean =>
  !draft.match.frame.nominal &&
  draft.sentence.tokens[draft.anchor]!.relation === 'amod' &&
  (adjectival.has(draft.type.split('/')[0]!) || draft.type === 'COERCE/restrict' || isBareSeizure(draft))

/** "the occupied West Bank": by whom is left out, for all know it. */
const isBareSeizure = ({ type, by }: Draft): boolean => type === 'COERCE/seize' && by.length === 0

const isDescription = ({ sentence, anchor, match }: Draft): boolean => {
  const { relation, lemma } = sentence.tokens[anchor]!
  return !match.frame.nominal && /^(acl|amod)$/.test(relation) && lemma.toLowerCase() === 'suspect'
}

/** "40 are feared dead after a boat sank": people died, and nobody killed them. */
export function isMishap(scene: Scene, { sentence, anchor, type, harm, by, merged, match }: Draft): boolean {
  if (harm === undefined || type !== 'ASSAULT' || by.length + merged.length > 0) return false
  const near = [
    ...match.frame.subject,
    ...match.frame.obliques.map(({ head }) => head),
    ...deps(sentence, anchor, ['advcl', 'obl', 'acl', 'nmod', 'parataxis'])
  ]
  return near.some(index => scene.grammar.mishaps.has(sentence.tokens[index]!.lemma.toLowerCase()))
}

/** "condolences over the death of the queen": that one died, told as what something else is about, says of no violence. */
const isPassing = ({ grammar }: Scene, { sentence, anchor, harm, by, merged, figures, match }: Draft): boolean =>
  harm === 'killed' &&
  match.frame.nominal &&
  by.length + merged.length === 0 &&
  figures.every(({ rule }) => rule === 'one-person') &&
  grammar.passings.has(sentence.tokens[anchor]!.lemma.toLowerCase()) &&
  caseLemmas(sentence, anchor).some(one => grammar.grounds.has(one))

/** "the attack", "this violence", "any of the strikes". */
function refersBack({ sentence, anchor }: Draft): boolean {
  const words = deps(sentence, anchor, ['det', 'nmod:poss']).map(index => sentence.tokens[index]!.lemma.toLowerCase())
  return words.some(word => /^(the|this|that|these|those|such|any)$/.test(word))
}

/** A definite deed is told when its clause carries it out: "launched the attack on". */
const isFresh = (scene: Scene, { sentence, anchor, match, stance }: Draft): boolean =>
  (authorsOf(sentence, anchor, scene.grammar).length > 0 &&
    (stance === 'denied' || sentence.tokens[sentence.tokens[anchor]!.head]?.tag !== 'NOUN')) ||
  match.fillings.some(filling => filling.role === 'to' || filling.role === 'at') ||
  /^(obj|root|nsubj:pass)/.test(sentence.tokens[anchor]!.relation)

const isNamed = ({ by, to, match }: Draft): boolean =>
  [...by, ...to].some(({ form, certainty }) => form !== 'pronoun' || certainty === 'inferred') ||
  match.fillings.some(({ role }) => role === 'to' || role === 'at')

/** "No group has claimed the attack", "did not say who carried out the raids": a deed that nobody is said to have done was told before. */
const isOwnedUp = (scene: Scene, { sentence, anchor }: Draft): boolean => {
  const verb = sentence.tokens[anchor]!.head
  if (verb < 0) return false
  const asks = deps(sentence, verb, 'nsubj').some(index => scene.grammar.relatives.has(sentence.tokens[index]!.lemma.toLowerCase()))
  return asks || isDenied(sentence, verb, scene.grammar)
}

/** "fighting in Homs", "Homs saw heavy fighting". */
const placedBy = (scene: Scene, { match, sentence }: Draft): boolean =>
  match.frame.object.some(head => placesOf(scene, sentence, head).length > 0) ||
  match.frame.obliques.some(({ prepositions }) => prepositions.some(one => scene.grammar.locative.has(one)))

const timed = ({ sentence, anchor, on }: Draft): boolean =>
  on !== undefined &&
  on.sentence === sentence.index &&
  ((on.from <= anchor && anchor < on.to) ||
    sentence.tokens[on.head]!.head === anchor ||
    on.head === anchor ||
    sentence.tokens[anchor]!.head === on.head)

/** Whether a noun names a count of the dead rather than a deed. */
export const isTollNoun = (scene: Scene, draft: Draft): boolean => isOf(classesOf(scene, draft.sentence, draft.anchor), ['toll'])
