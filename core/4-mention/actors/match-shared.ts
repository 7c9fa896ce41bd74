import { gather } from '#base'
import { isRelation, type Sentence } from '#sentence'
import type { ActorKnowledge } from './actor-knowledge.ts'
import type { NameMatch } from './match-names.ts'
import { normaliseWord } from './normalise-word.ts'

/** "Sinaloa and the Jalisco cartel": names whose last word is told once, with a name that they are joined to; `matches` are those told in full. */
export function matchShared(sentence: Sentence, matches: readonly NameMatch[], { names }: ActorKnowledge): readonly NameMatch[] {
  return gather(sentence.tokens, ({ index, tag, words }) => {
    if (tag !== 'PROPN' || matches.some(match => match.from <= index && index < match.to)) return []
    const joined = (sentence.dependents[index] ?? [])
      .map(child => sentence.tokens[child]!)
      .filter(({ relation }) => isRelation(relation, 'conj'))
    for (const last of joined) {
      if (!matches.some(match => match.to === last.index + 1 && match.from < last.index)) continue
      const found = names.get(normaliseWord(words) + normaliseWord(last.words))?.filter(({ actor }) => actor !== undefined)
      if (found && found.length > 0) return [{ from: index, to: index + 1, names: found, lostApostrophe: false }]
    }
    return []
  })
}
