import { inferred } from './antecedent.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { caseLemmas, deps } from './walk.ts'

/** Over how many sentences "the militia claimed it" reaches back. */
const REACH = 2

/**
 * "A bomb hit the van. The militia claimed it", "… The militia claimed responsibility": who owns up to what was told just before, and was told of nobody, is said by
 * himself to have done it.
 */
export function claimedBefore(scene: Scene, draft: Draft, before: readonly Draft[]): Draft {
  const deed = isOpenClaim(scene, draft) ? before.findLast(other => isOwnerless(other, draft)) : undefined
  if (!deed) return draft
  const { on, harm } = deed
  return {
    ...draft,
    kind: deed.kind,
    type: deed.type,
    to: inferred(deed.to),
    at: inferred(deed.at),
    deeds: [],
    ...(harm === undefined ? {} : { harm }),
    ...(on ? { on: { ...on, certainty: 'inferred' } } : {}),
    source: draft.by,
    figures: []
  }
}

/** "claimed responsibility", "claimed it": without a word for what. */
function isOpenClaim({ grammar }: Scene, { type, stance, by, sentence, match }: Draft): boolean {
  const { frame } = match
  if (type !== 'CONCEDE' || stance !== 'asserted' || by.length === 0 || frame.nominal) return false
  if (!grammar.owning.has(sentence.tokens[frame.anchor]!.lemma.toLowerCase())) return false
  const names = (index: number): boolean => caseLemmas(sentence, index).some(one => one === 'for' || one === 'in')
  return (
    frame.object.some(head => {
      const lemma = sentence.tokens[head]!.lemma.toLowerCase()
      const isPart = grammar.parts.has(lemma) || grammar.backPointing.has(lemma)
      return isPart && !deps(sentence, head, ['nmod', 'acl']).some(index => names(index) || sentence.tokens[index]!.tag === 'VERB')
    }) && !deps(sentence, frame.anchor, ['obl', 'advcl']).some(names)
  )
}

/** A violent deed of the sentences just before that is told of nobody, or of one of whom is not said whose he is: "a suicide bomber", "gunmen". */
const isOwnerless = (other: Draft, { sentence, anchor }: Draft): boolean =>
  other.type.startsWith('ASSAULT') &&
  other.stance === 'asserted' &&
  other.by.every(one => one.form === 'description' && one.id === undefined && one.side === undefined) &&
  sentence.index - other.sentence.index <= REACH &&
  (other.sentence.index < sentence.index || other.anchor < anchor)
