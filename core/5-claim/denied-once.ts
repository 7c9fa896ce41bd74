import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { isUnder } from './walk.ts'

/** "The army denied that its troops shelled the town": what is told as denied needs no second claim that someone denies. */
export const deniedOnce = (drafts: readonly Draft[], grammar: Grammar): readonly Draft[] =>
  drafts.filter(
    ({ sentence, anchor, type, by }) =>
      !(
        type.startsWith('REJECT') &&
        grammar.denying.has(sentence.tokens[anchor]!.lemma.toLowerCase()) &&
        drafts.some(
          other =>
            other.stance === 'denied' &&
            !other.match.frame.nominal &&
            isUnder(sentence, other.anchor, anchor) &&
            other.source.some(({ name }) => by.length === 0 || by.some(one => one.name === name))
        )
      )
  )
