import { cut } from '#base'
import type { ActorMention } from '#mention'
import { type Sentence, spanOf } from '#sentence'
import type { Scene } from './scene.ts'

/** Civilians whom the words only count, or tell by where they live: "thousands marched", "shelled residential areas". */
export function unnamed(
  scene: Scene,
  sentence: Sentence,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
  { rule, name }: { readonly rule: string; readonly name: string }
): ActorMention {
  const span = spanOf(sentence, from, to)
  const words = cut(scene.text.text, span)
  const site = { sentence: sentence.index, from, to, head, words, span, rule }
  return { ...site, certainty: 'inferred', kind: 'people', name, side: 'civilians', form: 'description' }
}
