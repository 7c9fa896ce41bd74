import { gather } from '#base'
import type { Sentence } from '#sentence'
import { caseLemmas, deps, relationIs } from '../walk.ts'
import { isDisowned } from './is-disowned.ts'
import type { StandingReading } from './read-standing.ts'
import { govern } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { lemmaAt } from './words-of.ts'

type Read = (sentence: Sentence, index: number, known: StandingWords) => StandingReading

/** What a deed named by a noun tells where a verb or noun governs it: "prevented an attack", "launched no attack", "responsibility for the attack". */
export function governedDeed(sentence: Sentence, index: number, known: StandingWords, read: Read): StandingReading {
  const { relation, head } = sentence.tokens[index]!
  const lemma = lemmaAt(sentence, head)
  const outer = (): StandingReading => read(sentence, head, known)
  if (sentence.tokens[index]!.tag === 'VERB') return outer()
  if (relationIs(relation, 'nmod') && isDisowned(sentence, head, known)) return { standing: 'counterfact', rule: `denied ${lemma}` }
  // "Talks are due to resume": a deed is done as what it is to do is.
  const next = relationIs(relation, 'nsubj')
    ? deps(sentence, head, 'xcomp').find(one => known.happening.has(lemmaAt(sentence, one)))
    : undefined
  if (next !== undefined) return { standing: read(sentence, next, known).standing, rule: `${lemma} to happen` }
  if (relation === 'nsubj') {
    if (known.fizzling.has(lemma)) return { standing: outer().standing === 'fact' ? 'counterfact' : 'possible', rule: `${lemma} of it` }
    return known.happening.has(lemma) ? outer() : { standing: 'fact', rule: 'subject' }
  }
  const ofTopic = relationIs(relation, 'obl') && caseLemmas(sentence, index).some(one => known.topics.has(one))
  const beside = [...caseLemmas(sentence, index), ...deps(sentence, head, 'compound:prt').map(one => lemmaAt(sentence, one))]
  const signature = gather(beside, one => known.deeds.get(`${lemma} ${one}`) ?? [])[0] ?? known.deeds.get(lemma)
  if (signature && !(ofTopic && signature.done === 'requested'))
    return { standing: govern(outer().standing, signature), rule: `${lemma} ${relation}` }
  if (relation === 'nmod') {
    const quantity = known.quantities.has(lemma) && caseLemmas(sentence, index).includes('of')
    return quantity || known.parts.has(lemma) ? outer() : { standing: 'fact', rule: 'part of a noun' }
  }
  if (sentence.tokens[head]!.tag === 'VERB' && isLight(sentence, head, known)) return outer()
  if (sentence.tokens[head]!.tag !== 'VERB' && deps(sentence, head, 'cop').length === 0) return outer()
  return { standing: 'fact', rule: `part of ${relation}` }
}

/** Verbs that carry a deed without adding to it. */
const isLight = (sentence: Sentence, verb: number, known: StandingWords): boolean =>
  known.doing.has(lemmaAt(sentence, verb)) || known.suffering.has(lemmaAt(sentence, verb))
