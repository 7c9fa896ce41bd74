import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'
import { below, caseLemmas, relationIs } from './walk.ts'

/** "In Segou region, a chief was seized by men in Dogofry": the one place that the clause names behind its verb in the province that opens it. */
export function heldBy(
  scene: Scene,
  sentence: Sentence,
  anchor: number,
  wide: PlaceMention,
  places: readonly PlaceMention[]
): PlaceMention | undefined {
  if (wide.precision !== 'province' || wide.to > anchor) return undefined
  const held = inClause(sentence, anchor, places).filter(
    place =>
      place.from > anchor && place.within === wide.name && /^(town|unresolved)$/.test(place.precision) && isLocated(scene, sentence, place)
  )
  return held.length === 1 ? held[0] : undefined
}

/** "accused countries such as Chad": a country that is spoken of is where something is only behind a word that says so. */
export const isLocated = (scene: Scene, sentence: Sentence, { head }: PlaceMention): boolean =>
  caseLemmas(sentence, head).some(one => scene.grammar.locative.has(one) || one === 'of')

/** Places of a clause: under its head, not under a clause or speech of its own. */
export const inClause = (sentence: Sentence, head: number, places: readonly PlaceMention[]): readonly PlaceMention[] => {
  if (places.length === 0) return places
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
