import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { isUnder } from './walk.ts'

/**
 * "The army denied that its troops shelled the town", "reports that the town fell were false": what is told as denied needs no second claim that
 * someone denies.
 */
export const deniedOnce = (drafts: readonly Draft[], grammar: Grammar): readonly Draft[] =>
  drafts.filter(draft => {
    const { lemma, words } = draft.sentence.tokens[draft.anchor]!
    const isRefuted = grammar.refuting.has(words.toLowerCase())
    if (!draft.type.startsWith('REJECT') || !(isRefuted || grammar.denying.has(lemma.toLowerCase()))) return true
    return !drafts.some(other => isDeniedIn(draft, other) && (isRefuted || isDeniedBy(draft, other)))
  })

/** Under the word itself, or under "turned out" where that says it: "turned out to be false". */
function isDeniedIn({ sentence, anchor }: Draft, other: Draft): boolean {
  const { relation, head } = sentence.tokens[anchor]!
  const top = relation === 'xcomp' ? head : anchor
  return other.stance === 'denied' && !other.match.frame.nominal && isUnder(sentence, other.anchor, top)
}

const isDeniedBy = ({ by }: Draft, { source }: Draft): boolean =>
  source.some(({ name }) => by.length === 0 || by.some(one => one.name === name))
