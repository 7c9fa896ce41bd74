import type { ActorMention, PlaceMention } from './mention.ts'

/**
 * Places among the words of a known body or person are part of its name ("Islamic State in Iraq and the Levant", "Justice and Equality Movement of
 * Darfur"): they tell of no place where something happens. One that no gazetteer knows is no place at all.
 */
export function settlePlaces(places: readonly PlaceMention[], actors: readonly ActorMention[]): readonly PlaceMention[] {
  const named = actors.filter(actor => actor.id !== undefined && actor.form === 'name' && actor.kind !== 'state')
  return places.flatMap(place => {
    const holder = named.find(actor => actor.span[0] < place.span[1] && place.span[0] < actor.span[1])
    if (!holder) return [place]
    return place.precision === 'unresolved' ? [] : [{ ...place, literal: false }]
  })
}
