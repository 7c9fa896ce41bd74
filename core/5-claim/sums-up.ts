import type { Sentence } from '#sentence'
import type { Match } from './match.ts'
import { caseLemmas, deps } from './walk.ts'

/** "hit the port, their fifth raid in a week": a noun beside a clause that tells again what the clause told. */
export function sumsUp(sentence: Sentence, told: Match, again: Match): boolean {
  const { tokens } = sentence
  const noun = tokens[again.frame.anchor]!
  const deed = tokens[told.frame.anchor]!
  return (
    told !== again &&
    deed.index < noun.index &&
    /^(parataxis|appos|dep|obl)/.test(noun.relation) &&
    (noun.head === deed.index || noun.head === deed.head) &&
    caseLemmas(sentence, noun.index).length === 0 &&
    deps(sentence, noun.index, 'nmod:poss').some(index => tokens[index]!.tag === 'PRON') &&
    told.compiled.type.split('/')[0] === again.compiled.type.split('/')[0]
  )
}
