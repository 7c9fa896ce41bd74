import { gather } from '#base'
import type { Sentence } from '#sentence'
import { deps, phraseHeads } from './walk.ts'

/**
 * "shelled and captured Sirte": what stands behind joined verbs of one doer is done to by each, also where the tree gives it to the first alone.
 * Those who are counted are not counted twice: "killed and executed nine men".
 */
export function sharedObject(sentence: Sentence, anchor: number): readonly number[] {
  const verb = sentence.tokens[anchor]!
  const first = verb.relation === 'conj' ? sentence.tokens[verb.head] : undefined
  if (verb.tag !== 'VERB' || first?.tag !== 'VERB' || anchor !== first.index + 2) return []
  if (deps(sentence, anchor, 'cc').length === 0) return []
  if (deps(sentence, anchor, ['obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'nsubj', 'csubj', 'aux', 'mark']).length > 0) return []
  return gather(
    deps(sentence, first.index, 'obj').filter(index => index > anchor && deps(sentence, index, 'nummod').length === 0),
    index => phraseHeads(sentence, index)
  )
}
