import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { unique } from './fill.ts'
import type { Frame } from './frame.ts'
import { headedBy, type Scene } from './scene.ts'
import type { Speech } from './speech.ts'
import { above, below, caseLemmas, deps, isUnder, relationIs } from './walk.ts'

/** Where a claim is, when no role of its pattern says so: places in its clause, else in the clause that governs it. */
export function findWhere(
  scene: Scene,
  sentence: Sentence,
  frame: Frame,
  heads: readonly number[],
  speeches: readonly Speech[],
  { type, by, to }: Pick<Draft, 'type' | 'by' | 'to'>
): readonly PlaceMention[] {
  const acting = new Set(
    [...by, ...to].filter(actor => actor.kind === 'state' && actor.sentence === sentence.index).map(actor => actor.head)
  )
  const still = /^(ASSAULT|killed|injured)/.test(type)
  const literal = (scene.places[sentence.index] ?? []).filter(
    place =>
      place.literal &&
      !isJoinedToParty(scene, sentence, place) &&
      !acting.has(place.head) &&
      !isAgent(sentence, place) &&
      !(still && isOrigin(sentence, place))
  )
  const direct = placedAt(scene, sentence, frame, literal)
  const filled = unique(heads.flatMap(head => literal.filter(place => within(sentence, place.head, head))))
  // "bombed camps near Erbil in Iraq": the camps are where the deed was, and the country only holds them.
  const closer = filled.filter(place => direct.some(wide => wide.precision === 'country' && wide.country === place.country))
  if (direct.length > 0) return narrow(sentence, unique([...direct, ...closer]))
  if (filled.length > 0) return narrow(sentence, filled)
  if (!isPlaced(type)) return []
  // "rebels fired at Israel and Israel bombed them": a country that acts is no place of its deed unless its own clause says so.
  const apart = literal.filter(place => !(still && place.precision === 'country' && by.some(actor => actor.side === place.name)))
  const own = inClause(sentence, frame.anchor, apart)
  if (own.length > 0) return narrow(sentence, own)
  for (const up of above(sentence, frame.anchor)) {
    if (speeches.some(speech => speech.cue === up)) break
    const found = inClause(sentence, up, apart)
    if (found.length > 0) return narrow(sentence, found)
  }
  const said = (index: number): boolean =>
    !speeches.some(speech =>
      speech.speakers.some(speaker => speaker.sentence === sentence.index && speaker.from <= index && index < speaker.to)
    )
  const inside = apart.filter(place => isUnder(sentence, place.head, frame.anchor))
  return narrow(sentence, inside.length > 0 ? inside : apart.filter(place => said(place.head)))
}

/** Literal places in the phrases that say where: "in Homs", "on the outskirts of Hama". */
export function placedAt(
  scene: Scene,
  sentence: Sentence,
  frame: Frame,
  literal = (scene.places[sentence.index] ?? []).filter(place => place.literal)
): readonly PlaceMention[] {
  const obliques = frame.obliques.filter(({ prepositions }) => prepositions.some(one => scene.grammar.locative.has(one)))
  return unique(obliques.flatMap(({ head }) => literal.filter(place => within(sentence, place.head, head))))
}

/** Deeds and states that are somewhere; talk is where it says it is, or nowhere. */
export const isPlaced = (type: string): boolean =>
  /^(ASSAULT|COERCE|DISPLACE|MOBILIZE|RETREAT|PROTEST|AID|control|contested|siege|presence|hosting|route|killed|injured|displaced|detained|abducted|missing)/.test(
    type
  )

/** Places of a clause: under its head, not under a clause or speech of its own. */
const inClause = (sentence: Sentence, head: number, places: readonly PlaceMention[]): readonly PlaceMention[] => {
  const inside = new Set(
    below(
      sentence,
      head,
      child =>
        relationIs(sentence.tokens[child]!.relation, ['advcl', 'ccomp', 'parataxis', 'acl']) ||
        (relationIs(sentence.tokens[child]!.relation, 'conj') && sentence.tokens[child]!.tag === 'VERB')
    )
  )
  return places.filter(place => inside.has(place.head))
}

const within = (sentence: Sentence, index: number, head: number): boolean => {
  for (let at = index; at >= 0; at = sentence.tokens[at]!.head) {
    if (at === head) return true
    if (relationIs(sentence.tokens[at]!.relation, ['acl', 'advcl', 'parataxis'])) return false
  }
  return false
}

/** Of places one inside another ("Zahraa, a district of Homs", "a town in Aleppo province") the most specific stays; of those side by side, all. */
export function narrow(sentence: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const order = ['site', 'town', 'road', 'border', 'area', 'unresolved', 'province', 'country']
  const near = places.filter(place => !isMeasuredFrom(sentence, place))
  const there = near.length > 0 ? near : places
  return there.filter(
    place =>
      !there.some(
        other => other !== place && order.indexOf(other.precision) < order.indexOf(place.precision) && holds(sentence, place, other)
      )
  )
}

/** "a convoy from Chad was ambushed": where someone comes from is not where they were attacked. */
const isOrigin = (sentence: Sentence, { head, precision }: PlaceMention): boolean =>
  precision === 'country' && caseLemmas(sentence, head).includes('from')

/** "a deal with the rebels and Iran": what is joined to someone is someone. */
function isJoinedToParty(scene: Scene, sentence: Sentence, { head }: PlaceMention): boolean {
  const { relation, head: over } = sentence.tokens[head]!
  const isPlace = (scene.places[sentence.index] ?? []).some(place => place.head === over)
  return (
    relation === 'conj' &&
    !isPlace &&
    deps(sentence, head, 'case').length === 0 &&
    headedBy(scene.actors[sentence.index], over).some(actor => actor.form !== 'pronoun')
  )
}

/** "drones launched by Russia" */
const isAgent = (sentence: Sentence, { head }: PlaceMention): boolean => caseLemmas(sentence, head).includes('by')

/** "a village 60 km west of Timbuktu", "a town 150 km (90 miles) from the border": what a distance is measured from is not where it is, when that is told too. */
const isMeasuredFrom = (sentence: Sentence, { near, head }: PlaceMention): boolean =>
  (near !== undefined && / (of|from)$/.test(near)) ||
  deps(sentence, head, 'case').some(index => /^(of|from)$/i.test(sentence.tokens[index]!.words) && followsMeasure(sentence, index))

/** Whether a bracket with a number in it, as it gives a distance in other units, stands before a word. */
const followsMeasure = ({ tokens }: Sentence, index: number): boolean => {
  const open = tokens[index - 1]?.words === ')' ? tokens.findLast(token => token.index < index && token.words === '(')?.index : undefined
  return open !== undefined && tokens.slice(open, index).some(({ tag }) => tag === 'NUM') && tokens[open - 1]?.tag === 'NOUN'
}

/** Whether the wider place is said of the narrower: below it in the tree, or by name. */
const holds = (sentence: Sentence, wide: PlaceMention, small: PlaceMention): boolean =>
  !areListed(sentence, wide.head, small.head) &&
  ((wide.precision === 'country' && small.country === wide.country) ||
    (wide.precision === 'province' && small.within === wide.name) ||
    (above(sentence, wide.head).includes(small.head) && caseLemmas(sentence, wide.head).every(one => !/^(and|or)$/.test(one))))

/** "in Homs and the rest of Syria": joined by "and", each is meant. */
const areListed = (sentence: Sentence, a: number, b: number): boolean => {
  const tied = (x: number, y: number): boolean => relationIs(sentence.tokens[x]!.relation, ['conj']) && sentence.tokens[x]!.head === y
  return tied(a, b) || tied(b, a)
}
