import { byIndex } from './by-index.ts'
import type { ActorMention, PlaceMention, Site } from './mention.ts'

/** Decides between actors and places that were found in the same words. */
export function settleNames(
  actors: readonly ActorMention[],
  places: readonly PlaceMention[]
): { readonly actors: readonly ActorMention[]; readonly places: readonly PlaceMention[] } {
  const placesIn = byIndex(places, sentenceOf)
  const apart = actors.filter(actor => !isInRoad(actor, placesIn(actor.sentence)))
  const settled = settlePlaces(places, apart)
  const settledIn = byIndex(settled, sentenceOf)
  return { actors: apart.filter(actor => !isKnownPlace(actor, settledIn(actor.sentence))), places: settled }
}

const sentenceOf = ({ sentence }: Site): number => sentence

/** Words of a road's name are nobody: "National" of "National Route 1" is no newspaper. */
const isInRoad = ({ span }: ActorMention, places: readonly PlaceMention[]): boolean =>
  places.some(place => place.rule === 'road-name' && place.span[0] <= span[0] && span[1] <= place.span[1])

/**
 * Places among the words of a known body or person are part of its name ("Islamic State in Iraq and the Levant", "Justice and Equality Movement of
 * Darfur"): they tell of no place where something happens. One that no gazetteer knows is no place at all.
 */
function settlePlaces(places: readonly PlaceMention[], actors: readonly ActorMention[]): readonly PlaceMention[] {
  const named = actors.filter(actor => actor.id !== undefined && actor.form === 'name' && actor.kind !== 'state')
  const namedIn = byIndex(named, sentenceOf)
  return places.flatMap(place => {
    const holder = namedIn(place.sentence).find(actor => actor.span[0] < place.span[1] && place.span[0] < actor.span[1])
    if (!holder) return [place]
    return place.precision === 'unresolved' ? [] : [{ ...place, literal: false }]
  })
}

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
