import type { ActorMention, PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import { headedBy, type Scene } from './scene.ts'

/** A name that was taken for a place which no gazetteer has: it can be a party as well ("Ruritania recalled its envoy"). */
export function unknownNamed(scene: Scene, sentence: Sentence, head: number): ActorMention | undefined {
  const place = headedBy(scene.places[sentence.index], head).find(
    ({ precision }) => precision === 'unresolved' && sentence.tokens[head]!.tag === 'PROPN'
  )
  return place && asActor(place)
}

const asActor = ({ sentence, from, to, head, words, span, name }: PlaceMention): ActorMention => {
  const site = { sentence, from, to, head, words, span }
  return { ...site, rule: 'unknown-name', certainty: 'inferred', kind: 'unknown', name, form: 'name' }
}
