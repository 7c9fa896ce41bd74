import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { caseLemmas, deps } from './walk.ts'

/** Passive by its parts; a bare participle after a noun ("troops backed by"), before one ("besieged town") or with a "by"-agent is one too. */
export function isPassive(sentence: Sentence, anchor: number, grammar: Grammar): boolean {
  const token = sentence.tokens[anchor]!
  if (
    deps(sentence, anchor, ['nsubj:pass', 'aux:pass', 'csubj:pass', 'obl:agent']).some(index =>
      /:pass|:agent/.test(sentence.tokens[index]!.relation)
    )
  )
    return true
  if (token.tag !== 'VERB' && token.tag !== 'ADJ') return false
  if (/ing$/i.test(token.words)) return false
  const infinitive = deps(sentence, anchor, ['mark', 'aux']).length > 0
  if (token.relation === 'acl' && !infinitive) return true
  if (token.relation === 'amod') return true
  if (isResult(sentence, anchor) && !infinitive) return true
  const object = deps(sentence, anchor, 'obj').length > 0
  const agent =
    !grammar.intransitive.has(token.lemma.toLowerCase()) &&
    deps(sentence, anchor, 'obl').some(index => caseLemmas(sentence, index).includes('by') && !isConveyance(sentence, index, grammar))
  if (agent && !object && (token.words.toLowerCase() !== token.lemma || grammar.unchanging.has(token.lemma)) && !isPresent(token))
    return true
  if (token.relation === 'conj' && !object && deps(sentence, anchor, ['nsubj', 'aux']).length === 0 && token.head >= 0)
    return isPassive(sentence, token.head, grammar)
  return (
    token.relation === 'advcl' &&
    !infinitive &&
    !object &&
    token.words.toLowerCase() !== token.lemma &&
    deps(sentence, anchor, 'nsubj').length === 0
  )
}

/** "arrived by boat", "fled by night" */
const isConveyance = (sentence: Sentence, index: number, grammar: Grammar): boolean =>
  grammar.conveyances.has(sentence.tokens[index]!.lemma.toLowerCase()) &&
  deps(sentence, index, ['det', 'nmod:poss', 'amod', 'nummod']).length === 0

/** "stands by its ally": the present has an "s" and is no participle. */
const isPresent = ({ words, lemma }: Sentence['tokens'][number]): boolean => /s$/i.test(words) && !/s$/i.test(lemma)

/** "left three killed": a participle that says what became of the object of its verb. */
const isResult = (sentence: Sentence, anchor: number): boolean => {
  const token = sentence.tokens[anchor]!
  return (
    token.relation === 'xcomp' &&
    token.words.toLowerCase() !== token.lemma &&
    token.head >= 0 &&
    deps(sentence, token.head, ['obj', 'nsubj:pass']).some(index => index < anchor)
  )
}
