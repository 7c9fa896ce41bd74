import { gather } from '#base'
import type { ActorFinder } from './draft.ts'

/** Pronouns, each with its own words for a name until the references are resolved. */
export const findPronouns: ActorFinder = scene =>
  gather(scene.sentence.tokens, token => {
    const word = token.words.toLowerCase()
    const pronoun = scene.knowledge.words.pronouns[word]
    if (!pronoun || !/^(PRON|DET)$/.test(token.tag) || token.relation === 'expl') return []
    if (word === 'us' && token.words === 'US') return []
    const party = {
      kind: pronoun.animacy === 'person' ? 'person' : 'unknown',
      name: token.words,
      rule: 'pronoun',
      certainty: 'stated'
    } as const
    return [{ from: token.index, to: token.index + 1, head: token.index, party, form: 'pronoun' as const, weight: 2 }]
  })
