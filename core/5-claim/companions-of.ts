import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { actorsOf, unique } from './fill.ts'
import type { Match } from './match.ts'
import type { Scene } from './scene.ts'
import { deps } from './walk.ts'

/** "Scouts alongside the army took the hill": those beside whom the doers of a deed act, doers too. */
export function companionsOf(scene: Scene, sentence: Sentence, { frame, fillings, compiled }: Match): Draft['by'] {
  if (compiled.rule.kind !== 'event' || frame.nominal) return []
  const doers = gather(
    fillings.filter(({ role }) => role === 'by'),
    ({ heads }) => heads
  )
  return unique(
    gather(
      gather([...doers, frame.anchor], head => deps(sentence, head, ['nmod', 'obl'])).filter(index => isBeside(scene, sentence, index)),
      index => actorsOf(scene, sentence, index)
    )
  ).filter(({ side, kind }) => side !== 'civilians' && kind !== 'media')
}

/** Whether the words right before a phrase, its preposition with what belongs to it, put it beside another. */
function isBeside({ grammar }: Scene, sentence: Sentence, index: number): boolean {
  const last = deps(sentence, index, 'case').findLast(at => at < index)
  if (last === undefined) return false
  const words = sentence.tokens.slice(Math.max(last - 3, 0), last + 1).map(({ lemma }) => lemma.toLowerCase())
  return words.some((_, at) => grammar.accompanying.has(words.slice(at).join(' ')))
}
