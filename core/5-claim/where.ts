import { gather } from '#base'
import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { unique } from './fill.ts'
import type { Frame } from './frame.ts'
import { heldBy, inClause, isLocated } from './held-by.ts'
import { isBroughtTo, isLeft, isOfNext, isOrigin, isWhereSaid, mayBeWhere, withoutSeats } from './may-be-where.ts'
import { narrow } from './narrow.ts'
import { classesOf, headedBy, isOf, type Scene } from './scene.ts'
import type { Speech } from './speech.ts'
import { above, caseLemmas, deps, isUnder, relationIs } from './walk.ts'

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
  const all = (scene.places[sentence.index] ?? []).filter(
    place =>
      place.literal &&
      !acting.has(place.head) &&
      !(still && (isOrigin(sentence, place) || isBroughtTo(scene, sentence, place, frame.anchor))) &&
      !(type.startsWith('MOBILIZE') && isLeft(sentence, place)) &&
      mayBeWhere(scene, sentence, place, frame.anchor, speeches)
  )
  const literal = withoutSeats(scene, sentence, all)
  const direct = placedAt(scene, sentence, frame, literal)
  const filled = unique(gather(heads, head => literal.filter(place => within(sentence, place.head, head))))
  // "bombed camps near Erbil in Iraq", "in Punjab, gunmen took the town of Attock": the camps and the town are where the deed was, what is wider only holds them.
  const closer = filled.filter(place => direct.some(wide => isAround(wide, place, /^(COERCE\/seize|MOBILIZE)/.test(type) ? heads : [])))
  const [only, ...rest] = direct
  const finer = only && rest.length === 0 && isPlaced(type) ? heldBy(scene, sentence, frame.anchor, only, literal) : undefined
  if (finer) return [finer]
  const apartFrom = direct.filter(wide => wide.precision !== 'area' || !closer.some(place => isAround(wide, place, heads)))
  if (direct.length > 0) return narrow(sentence, unique([...apartFrom, ...closer]))
  const told = isPlaced(type)
    ? filled
    : filled.filter(
        place => (place.precision !== 'country' || isLocated(scene, sentence, place)) && !isTopic(scene, sentence, place, heads)
      )
  if (told.length > 0) return narrow(sentence, told)
  const owned = ownedAt(scene, sentence, frame)
  if (owned.length > 0) return owned
  const bound = /^(CONSULT|AGREE)/.test(type) ? boundAt(scene, sentence, frame.anchor, literal) : []
  if (bound.length > 0) return narrow(sentence, bound)
  const asked = isAsked.test(type) ? literal.filter(place => isUnder(sentence, place.head, frame.anchor)) : []
  if (!isPlaced(type)) return narrow(sentence, asked)
  // "rebels fired at Israel and Israel bombed them": a country that acts is no place of its deed unless its own clause says so.
  const apart = literal.filter(place => !(still && place.precision === 'country' && by.some(actor => actor.side === place.name)))
  const aimed = aimedAt(scene, sentence, frame.anchor, apart)
  if (aimed.length > 0) return narrow(sentence, aimed)
  const own = inClause(sentence, frame.anchor, apart)
  if (own.length > 0) return narrow(sentence, own)
  // "fired rockets into Israel": a state that it is done to is where, before what another clause says.
  const borne = (scene.places[sentence.index] ?? []).filter(
    ({ literal, head }) => /^(ASSAULT|COERCE)/.test(type) && literal && acting.has(head) && to.some(actor => actor.head === head)
  )
  if (borne.length > 0) return borne
  const inside = apart.filter(place => isUnder(sentence, place.head, frame.anchor) && !isOfNext(sentence, place, frame.anchor))
  if (isLabelled(sentence, frame.anchor) && inside.length > 0) return narrow(sentence, inside)
  for (const up of above(sentence, frame.anchor)) {
    if (speeches.some(speech => speech.cue === up)) break
    const found = inClause(sentence, up, apart)
    // "crossed the border into Kursk and seized villages": what was crossed on the way is not where.
    const reached = found.filter(({ precision }) => precision !== 'border')
    if (found.length > 0) return narrow(sentence, reached.length > 0 ? reached : found)
  }
  const said = (index: number): boolean =>
    !speeches.some(speech =>
      speech.speakers.some(speaker => speaker.sentence === sentence.index && speaker.from <= index && index < speaker.to)
    )
  const elsewhere = (place: PlaceMention): boolean => isWhereSaid(sentence, place, frame.anchor, speeches)
  return narrow(
    sentence,
    inside.length > 0 ? inside : apart.filter(place => said(place.head) && !isOfNext(sentence, place, frame.anchor) && !elsewhere(place))
  )
}

/** "Tehran: A judge was stabbed in Shiraz": what stands before a colon holds the clause behind it, and says less of where than that does. */
const isLabelled = ({ tokens }: Sentence, anchor: number): boolean =>
  tokens[anchor]!.relation === 'parataxis' && tokens[tokens[anchor]!.head + 1]?.words === ':'

/** "took the town of X in Sudan": of a pattern's own places, the narrower that its words name inside a country. */
export function closerTo(scene: Scene, sentence: Sentence, at: readonly PlaceMention[], heads: readonly number[]): readonly PlaceMention[] {
  const literal = (scene.places[sentence.index] ?? []).filter(place => place.literal)
  const named = gather(heads, head => literal.filter(place => place.head === head || within(sentence, place.head, head)))
  const closer = named.filter(place => at.some(wide => isAround(wide, place, heads)) || isIncluded(scene, sentence, place, heads))
  return narrow(sentence, unique([...at, ...closer]))
}

/** "control of the north, including the town of X": what is told among it, by name. */
const isIncluded = (scene: Scene, sentence: Sentence, { head }: PlaceMention, heads: readonly number[]): boolean => {
  const way = [head, ...above(sentence, head)]
  const end = way.findIndex(index => heads.includes(index))
  return way.slice(0, Math.max(0, end)).some(index => caseLemmas(sentence, index).some(one => scene.grammar.including.has(one)))
}

/** Literal places in the phrases that say where: "in Homs", "on the outskirts of Hama". */
export function placedAt(
  scene: Scene,
  sentence: Sentence,
  frame: Frame,
  literal: readonly PlaceMention[] = (scene.places[sentence.index] ?? []).filter(place => place.literal)
): readonly PlaceMention[] {
  const obliques = frame.obliques.filter(({ prepositions }) => prepositions.some(one => scene.grammar.locative.has(one)))
  return unique(gather(obliques, ({ head }) => literal.filter(place => within(sentence, place.head, head))))
}

/** "treated in Kenyan hospitals", "fired from Lebanese soil": the country of ground or a building in which something is done. */
const ownedAt = (scene: Scene, sentence: Sentence, { obliques }: Frame): readonly PlaceMention[] =>
  unique(
    gather(
      obliques.filter(
        ({ prepositions, head }) =>
          prepositions.some(one => scene.grammar.locative.has(one)) &&
          isGround(scene, sentence, head) &&
          deps(sentence, head, 'nmod:poss').length === 0
      ),
      ({ head }) => gather(deps(sentence, head, 'amod'), index => headedBy(scene.places[sentence.index], index))
    )
      .filter(({ precision, rule }) => precision === 'country' && rule === 'country-adjective')
      .map(place => ({ ...place, literal: true, certainty: 'inferred' as const }))
  )

/** "talks about the offensive there": what is talked about is not where they talk. */
const isTopic = (scene: Scene, sentence: Sentence, { head }: PlaceMention, heads: readonly number[]): boolean => {
  const way = [head, ...above(sentence, head)]
  const end = way.findIndex(index => heads.includes(index))
  return way.slice(0, Math.max(0, end)).some(index => caseLemmas(sentence, index).some(one => scene.grammar.topics.has(one)))
}

/** Ground or a building that has a country by where it stands; a post or base has it by whose it is. */
const isGround = (scene: Scene, sentence: Sentence, head: number): boolean => {
  const classes = classesOf(scene, sentence, head)
  return isOf(classes, ['place', 'building']) && !isOf(classes, ['post', 'government', 'organisation'])
}

/** "are fighting to retake Mosul", "an offensive to seize Sirte": what is fought for is where they fight. */
function aimedAt(scene: Scene, sentence: Sentence, anchor: number, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const aims = deps(sentence, anchor, ['advcl', 'xcomp', 'acl']).filter(
    verb =>
      scene.grammar.taking.has(sentence.tokens[verb]!.lemma.toLowerCase()) &&
      deps(sentence, verb, 'mark').some(mark => sentence.tokens[mark]!.tag === 'PART')
  )
  const objects = gather(aims, verb => deps(sentence, verb, 'obj'))
  return places.filter(place => objects.some(object => within(sentence, place.head, object)))
}

/** "a deal is being negotiated for a truce in Homs": talks of what shall hold somewhere are told of there, where no word says where they talk. */
const boundAt = (scene: Scene, sentence: Sentence, anchor: number, places: readonly PlaceMention[]): readonly PlaceMention[] =>
  places.filter(
    ({ head, precision }) =>
      precision !== 'country' &&
      isUnder(sentence, head, anchor) &&
      caseLemmas(sentence, head).some(one => scene.grammar.locative.has(one)) &&
      isOf(classesOf(scene, sentence, sentence.tokens[head]!.head), ['agreement'])
  )

/** What is threatened or asked for would be where the words that tell it say. */
const isAsked = /^(THREATEN|REQUEST)/

/** Deeds and states that are somewhere; talk is where it says it is, or nowhere. */
export const isPlaced = (type: string): boolean =>
  /^(ASSAULT|COERCE|DISPLACE|MOBILIZE|RETREAT|PROTEST|AID|control|contested|siege|presence|hosting|route|killed|injured|displaced|detained|abducted|missing)/.test(
    type
  )

const within = (sentence: Sentence, index: number, head: number): boolean => {
  for (let at = index; at >= 0; at = sentence.tokens[at]!.head) {
    if (at === head) return true
    if (relationIs(sentence.tokens[at]!.relation, ['acl', 'advcl', 'parataxis'])) return false
  }
  return false
}

/** Whether one place is the country that another lies in, or the province of one that fills a role itself: "the town of Attock", in Punjab. */
const isAround = (wide: PlaceMention, { country, within, precision, from, to }: PlaceMention, heads: readonly number[]): boolean =>
  wide.country === country &&
  (wide.precision === 'country' ||
    (wide.precision === 'area' && precision === 'town' && heads.some(head => from <= head && head < to)) ||
    (wide.precision === 'province' &&
      precision === 'town' &&
      within === (wide.within ?? wide.name) &&
      heads.some(head => from <= head && head < to)))
