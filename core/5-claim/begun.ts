import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { above } from './walk.ts'

/** "posts established in 2018", "a 2018 agreement": a state with the date of its beginning goes on from there. */
export function keepOpen(scene: Scene, draft: Draft): Draft {
  const { on, sentence } = draft
  if (draft.kind !== 'state' || !on?.date || !/^\d{4}(-\d\d){0,2}$/.test(on.date) || on.sentence !== sentence.index) return draft
  const begun = [on.head, ...above(sentence, on.head)].some(index =>
    scene.grammar.beginning.has(sentence.tokens[index]!.lemma.toLowerCase())
  )
  return begun || draft.type === 'agreement' ? { ...draft, on: { ...on, date: `${on.date}/..` } } : draft
}
