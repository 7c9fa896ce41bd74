import type { Draft } from './draft.ts'
import { root } from './lend-place.ts'
import type { Scene } from './scene.ts'
import { deps } from './walk.ts'

/** "The mayor of Kherson said a woman was killed": where nothing else says where, it was where those are at home who tell of their own town. */
export function lendSeat(scene: Scene, draft: Draft): Draft {
  if (draft.at.length > 0 || draft.kind !== 'event' || !/^(ASSAULT|COERCE|DISPLACE)$/.test(root(draft))) return draft
  const at = draft.source.flatMap(({ sentence: index, head }) => {
    const sentence = scene.sentences[index]!
    const isLocal = [head, ...deps(sentence, head, ['amod', 'compound'])].some(one =>
      scene.grammar.locals.has(sentence.tokens[one]!.lemma.toLowerCase())
    )
    const own = (scene.places[index] ?? []).filter(place => sentence.tokens[place.head]!.head === head)
    return isLocal ? own.filter(({ literal, precision }) => literal && precision !== 'country') : []
  })
  return at.length === 0 ? draft : { ...draft, at: at.slice(0, 1).map(place => ({ ...place, certainty: 'inferred' })) }
}
