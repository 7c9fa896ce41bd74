import { gather } from '#base'
import type { ActorMention, PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import { fits } from './fits.ts'
import { isCrowd } from './is-crowd.ts'
import { isTally } from './is-tally.ts'
import { isWhoever } from './is-whoever.ts'
import { nameBeside, personBeside } from './name-beside.ts'
import { ownerAt } from './owner-at.ts'
import type { Role, Slot } from './pattern.ts'
import { around, classesOf, headedBy, isOf, type Scene } from './scene.ts'
import { bodies, means, people, spots } from './slot-classes.ts'
import { unknownNamed } from './unknown-named.ts'
import { below, caseLemmas, deps, phraseHeads } from './walk.ts'

/** What filled a slot. A filler may be a noun that names nobody ("the attack"): then `actors` and `places` are empty. */
export type Filling = {
  readonly role: Role | undefined
  readonly heads: readonly number[]
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
}

/** Fills a slot from phrase heads, or returns undefined when nothing there can stand in that role. */
export function fillSlot(scene: Scene, sentence: Sentence, heads: readonly number[], slot: Slot): Filling | undefined {
  if (heads.length === 0) return undefined
  const meant = (head: number) => (slot.roles.length > 0 && isTally(scene, sentence, head) ? [head] : meantBy(scene, sentence, head))
  const fitting = gather(heads, meant).filter(head => fits(scene, sentence, head, slot))
  if (slot.roles.length === 0) return fitting.length > 0 ? { role: undefined, heads: fitting, actors: [], places: [] } : undefined
  for (const role of order(scene, sentence, fitting, slot.roles)) {
    const held = fitting.filter(
      head =>
        isListed(sentence, head, slot) ||
        (role === 'at' ? canPlace(scene, sentence, head) : canAct(scene, sentence, head, role) || isCrowd(scene, sentence, head))
    )
    if (held.length === 0) continue
    return {
      role,
      heads: held,
      actors: role === 'at' ? [] : unique(gather(held, head => actorsOf(scene, sentence, head))),
      places: unique(gather(held, head => placesOf(scene, sentence, head)))
    }
  }
  return undefined
}

/** A noun that the pattern itself names for a slot can fill it, whether or not the lexicon has a class for it. */
const isListed = (sentence: Sentence, head: number, { only }: Slot): boolean => !!only?.has(sentence.tokens[head]!.lemma.toLowerCase())

/** What a phrase is about: "dozens of villagers" are villagers, "three hours of talks" are talks. */
export function meantBy(scene: Scene, sentence: Sentence, head: number): readonly number[] {
  const token = sentence.tokens[head]!
  if (token.tag !== 'NUM' && !scene.grammar.quantities.has(token.lemma.toLowerCase())) return [head]
  if (
    headedBy(scene.actors[sentence.index], head).some(actor => actor.id !== undefined) ||
    headedBy(scene.places[sentence.index], head).length > 0
  )
    return [head]
  const inside = deps(sentence, head, token.tag === 'ADJ' ? ['nmod', 'obl'] : 'nmod').filter(
    index =>
      caseLemmas(sentence, index).includes('of') &&
      !(token.tag === 'NUM' && scene.grammar.relatives.has(sentence.tokens[index]!.lemma.toLowerCase()))
  )
  return inside.length > 0 ? gather(inside, index => phraseHeads(sentence, index)) : [head]
}

/** With `TO|AT`, a place goes before an actor only when it is one and no actor is meant by it. */
function order(scene: Scene, sentence: Sentence, heads: readonly number[], roles: readonly Role[]): readonly Role[] {
  if (!roles.includes('at') || roles.length === 1) return roles
  const head = heads[0]
  const placed = head !== undefined && canPlace(scene, sentence, head) && headedBy(scene.actors[sentence.index], head).length === 0
  return placed ? ['at', ...roles.filter(role => role !== 'at')] : [...roles.filter(role => role !== 'at'), 'at']
}

/** Whether a phrase can act or suffer: it names or describes someone, or is the means of someone. */
export function canAct(scene: Scene, sentence: Sentence, head: number, role: Role = 'by'): boolean {
  if (headedBy(scene.actors[sentence.index], head).length > 0 || unknownNamed(scene, sentence, head)) return true
  if (nameBeside(scene, sentence, head)) return true
  const classes = classesOf(scene, sentence, head)
  if (isOf(classes, people) || isOf(classes, bodies)) return true
  if (isOf(classes, role === 'to' ? [...means, 'building'] : means)) return true
  // "PKK caves": a thing of no known kind is hit as whose it is.
  if (role === 'to' && classes.length === 0 && ownersOf(scene, sentence, head).length > 0) return true
  // "The UN resolution demands a truce": what a body has written speaks for it.
  if (role === 'by' && isOf(classes, ['document']) && actorsOf(scene, sentence, head).length > 0) return true
  const { tag } = sentence.tokens[head]!
  if (role === 'to' && (tag === 'NUM' || scene.grammar.quantities.has(sentence.tokens[head]!.lemma.toLowerCase()))) return true
  // "one was killed and another wounded"
  if (role === 'to' && (isWhoever(sentence, head) || headedBy(scene.counts[sentence.index], head).some(one => one.rule === 'one-more')))
    return true
  return (
    tag === 'PROPN' && around(scene.places[sentence.index], head).length === 0 && around(scene.times[sentence.index], head).length === 0
  )
}

/** Fighters, forces and states whose a thing is, by a name or a noun before it. */
const ownersOf = (scene: Scene, sentence: Sentence, head: number): readonly ActorMention[] =>
  gather(deps(sentence, head, ['compound', 'amod']), owner =>
    headedBy(scene.actors[sentence.index], owner).filter(({ kind, side }) => kind === 'group' && side !== undefined)
  )

export const canPlace = (scene: Scene, sentence: Sentence, head: number): boolean =>
  headedBy(scene.places[sentence.index], head).some(place => place.literal || place.precision !== 'unresolved') ||
  isOf(classesOf(scene, sentence, head), spots)

/** Who a phrase means: the mention that it heads; else who owns, sends or flies what it names ("Russian warplanes", "troops of Turkey"). */
export function actorsOf(scene: Scene, sentence: Sentence, head: number): readonly ActorMention[] {
  const own = headedBy(scene.actors[sentence.index], head)[0]
  if (
    deps(sentence, head, 'det').some(index => /^no$/i.test(sentence.tokens[index]!.words)) ||
    /^(none|nobody)$/i.test(sentence.tokens[head]!.words)
  )
    return []
  if (own?.form === 'pronoun' && own.certainty === 'stated' && /^pronoun-(of-a-thing|of-a-deed|without-referent)$/.test(own.rule)) return []
  const person = own && personBeside(scene, sentence, own)
  if (person) return [person]
  if (own) return own.members && own.members.length > 0 ? own.members : [own]
  const named = nameBeside(scene, sentence, head)
  if (named) return [named]
  const unknown = unknownNamed(scene, sentence, head)
  if (unknown) return [unknown]
  if (isOf(classesOf(scene, sentence, head), ['counterpart']))
    return gather(deps(sentence, head, 'appos'), index => headedBy(scene.actors[sentence.index], index).slice(0, 1))
  const inside = around(scene.actors[sentence.index], head)[0]
  if (inside && inside.head !== head && sentence.tokens[head]!.tag === 'PROPN') return [inside]
  return unique(
    gather(deps(sentence, head, ['nmod:poss', 'amod', 'compound', 'nmod', 'acl']), owner =>
      sentence.tokens[owner]!.relation === 'nmod' && !isOwner(sentence, owner) ? [] : ownerAt(scene, sentence, owner)
    )
  )
}

const isOwner = (sentence: Sentence, index: number): boolean =>
  deps(sentence, index, 'case').some(child => /^(of|from|by)$/i.test(sentence.tokens[child]!.words))

/** Where a phrase is: the place that it heads, else the nearest literal place below it ("positions in Hanano"). */
export function placesOf(scene: Scene, sentence: Sentence, head: number): readonly PlaceMention[] {
  const all = scene.places[sentence.index] ?? []
  if (all.length === 0) return all
  const named = gather(deps(sentence, head, ['compound', 'flat']), index => phraseHeads(sentence, index))
  const own = gather([head, ...named], index => headedBy(scene.places[sentence.index], index)[0] ?? []).filter(
    // "a US base": whose it is is no place.
    place => place.head === head || place.literal || place.precision !== 'country'
  )
  if (own.length > 0)
    return unique(gather(own, place => [place, ...listedWith(scene, sentence, place)])).toSorted((a, b) => a.from - b.from)
  const literal = all.filter(place => place.literal)
  if (literal.length === 0) return literal
  const stop = (child: number): boolean => /^(acl|advcl|ccomp|parataxis|conj)/.test(sentence.tokens[child]!.relation)
  const inside = new Set(below(sentence, head, stop))
  return unique(literal.filter(place => inside.has(place.head)))
}

/** "the provinces of Kunduz and Baghlan": names that "and" joins to one inside a phrase. */
const listedWith = (scene: Scene, sentence: Sentence, { from, to, head }: PlaceMention): readonly PlaceMention[] =>
  (scene.places[sentence.index] ?? []).filter(other => {
    const token = sentence.tokens[other.head]!
    return token.relation === 'conj' && token.head !== head && from <= token.head && token.head < to
  })

export const unique = <T>(items: readonly T[]): readonly T[] => (items.length < 2 ? items : [...new Set(items)])
