import { gather } from '#base'
import { byIndex } from './by-index.ts'
import type { ActorMention, PlaceMention, Site } from './mention.ts'

/** Decides between actors and places that were found in the same words. */
export function settleNames(
  actors: readonly ActorMention[],
  places: readonly PlaceMention[]
): { readonly actors: readonly ActorMention[]; readonly places: readonly PlaceMention[] } {
  const placesIn = byIndex(places, sentenceOf)
  const apart = actors.filter(actor => !isInRoad(actor, placesIn(actor.sentence)) && !isInPlace(actor, placesIn(actor.sentence)))
  const settled = settlePlaces(places, apart)
  const settledIn = byIndex(settled, sentenceOf)
  return { actors: apart.filter(actor => !isKnownPlace(actor, settledIn(actor.sentence))), places: settled }
}

const sentenceOf = ({ sentence }: Site): number => sentence

/** Words of a road's name are nobody: "National" of "National Route 1" is no newspaper. */
const isInRoad = ({ span }: ActorMention, places: readonly PlaceMention[]): boolean =>
  places.some(place => place.rule === 'road-name' && place.span[0] <= span[0] && span[1] <= place.span[1])

/** "Mazar-i-Sharif", "Lashkar Gah": someone's name that is a part of a place's longer one is nobody here. */
const isInPlace = ({ from, to, form, words, kind }: ActorMention, places: readonly PlaceMention[]): boolean =>
  form === 'name' &&
  /^(group|person|media)$/.test(kind) &&
  places.some(
    place =>
      place.rule.startsWith('gazetteer-name') &&
      place.from <= from &&
      to <= place.to &&
      (isLonger(place.name, words) || (kind === 'media' && place.to > to && place.precision === 'site'))
  )

const isLonger = (name: string, words: string): boolean => name !== words && (name.startsWith(`${words} `) || name.endsWith(words))

/**
 * Places among the words of a known body or person are part of its name ("Islamic State in Iraq and the Levant", "Justice and Equality Movement of
 * Darfur"): they tell of no place where something happens. One that no gazetteer knows is no place at all.
 */
function settlePlaces(places: readonly PlaceMention[], actors: readonly ActorMention[]): readonly PlaceMention[] {
  const placesIn = byIndex(places, sentenceOf)
  const known = actors.filter(actor => actor.id !== undefined && actor.kind !== 'state')
  const knownIn = byIndex(known, sentenceOf)
  const peopleIn = byIndex(
    actors.filter(({ form, rule }) => form === 'demonym' || rule === 'nationals'),
    sentenceOf
  )
  return gather(places, place => {
    if (isOther(place, placesIn(place.sentence))) return []
    if (place.precision === 'unresolved' && peopleIn(place.sentence).some(people => isPeople(people, place))) return []
    const holder = knownIn(place.sentence).find(
      actor => actor.span[0] < place.span[1] && place.span[0] < actor.span[1] && (actor.form === 'name' || bears(actor, place))
    )
    if (!holder) return [place]
    // "in the Kurdistan Region": a land that is governed as a body is both.
    if (
      place.literal &&
      holder.kind === 'organisation' &&
      place.precision !== 'unresolved' &&
      place.span[0] <= holder.span[0] &&
      holder.span[1] <= place.span[1]
    )
      return [place]
    return place.precision === 'unresolved' ? [] : [{ ...place, literal: false }]
  })
}

/** "hundreds of Yazidis", "Rohingya villages": the name of a people is no place that a map might lack. */
const isPeople = ({ words, span, name }: ActorMention, place: PlaceMention): boolean =>
  place.span[0] <= span[0] && span[1] <= place.span[1] && [words, name].some(one => one === place.name)

/** "the Caspian port of Baku": a name that no gazetteer has before a noun that another names is no place of its own. */
const isOther = (place: PlaceMention, beside: readonly PlaceMention[]): boolean =>
  place.rule.startsWith('lies-') &&
  place.precision === 'town' &&
  beside.some(other => other.head === place.head && other.precision === 'town' && other.rule.startsWith('gazetteer-name'))

/** "al-Qaeda militants": whether words before whom they describe are the group's name, though a town somewhere is called so too. */
const bears = ({ name, form, kind }: ActorMention, place: PlaceMention): boolean =>
  form === 'description' && kind !== 'person' && place.words.length > 2 && name.toLowerCase().includes(place.words.toLowerCase())

/** "rebel-held Nola": someone of whom nothing is known, with the very name of a place that is known here, is the place. */
const isKnownPlace = (actor: ActorMention, places: readonly PlaceMention[]): boolean =>
  actor.form === 'name' &&
  actor.id === undefined &&
  actor.side === undefined &&
  places.some(
    ({ span, literal, precision, rule }) =>
      literal &&
      (precision !== 'unresolved' || (actor.rule === 'person-name' && actor.span[0] === span[0])) &&
      rule !== 'reference' &&
      actor.span[1] === span[1] &&
      actor.words.endsWith(actor.name) &&
      actor.span[0] <= span[0]
  )
