import { gather } from '#base'
import type { Sentence } from '#sentence'
import { surfaceSubject } from './frame.ts'
import type { Grammar } from './grammar.ts'
import { caseLemmas, deps, phraseHeads } from './walk.ts'

/**
 * Who is told to have done a deed by a word that says no more: "separatists were behind the killings", "the army was responsible for the raid",
 * "the militia claimed responsibility for the bombing", "an attack blamed on the militia"; whoever denies a part in it is whose deed it is said not to be.
 */
export function authorsOf(sentence: Sentence, deed: number, grammar: Grammar): readonly number[] {
  const token = sentence.tokens[deed]!
  const cases = caseLemmas(sentence, deed)
  if (deps(sentence, deed, 'cop').length > 0) return cases.includes('behind') ? subjectsOf(sentence, deed) : []
  const blamed = blamedFor(sentence, deed, grammar)
  if (blamed.length > 0) return blamed
  const over = sentence.tokens[token.head]
  if (!over || !/^(obl|nmod)/.test(token.relation) || !cases.some(one => one === 'for' || one === 'in')) return []
  const word = over.lemma.toLowerCase()
  if (over.tag === 'ADJ' || deps(sentence, over.index, 'aux').some(index => sentence.tokens[index]!.relation === 'aux:pass'))
    return grammar.answerable.has(word) ? surfaceSubject(sentence, over.index, grammar) : []
  if (!grammar.parts.has(word) || !/^(obj|obl)/.test(over.relation)) return []
  const verb = sentence.tokens[over.head]
  const owns = (lemma: string): boolean => grammar.owning.has(lemma) || grammar.denying.has(lemma)
  return verb?.tag === 'VERB' && owns(verb.lemma.toLowerCase()) ? subjectsOf(sentence, verb.index) : []
}

/** "denied responsibility for the blasts", "denied its involvement in the attack": whoever denies a part in a deed is not told to have done it. */
export function isDisclaimed(sentence: Sentence, deed: number, grammar: Grammar): boolean {
  const verb = sentence.tokens[sentence.tokens[sentence.tokens[deed]!.head]?.head ?? -1]
  return verb !== undefined && grammar.denying.has(verb.lemma.toLowerCase())
}

/** "blamed the raid on bandits", "a raid blamed on bandits" */
function blamedFor(sentence: Sentence, deed: number, grammar: Grammar): readonly number[] {
  const { head, relation } = sentence.tokens[deed]!
  const verbs = [...(/^(obj|nsubj:pass)$/.test(relation) ? [head] : []), ...deps(sentence, deed, 'acl')]
  return gather(
    gather(
      verbs.filter(verb => grammar.blaming.has(sentence.tokens[verb]!.lemma.toLowerCase())),
      verb => deps(sentence, verb, 'obl')
    ).filter(index => caseLemmas(sentence, index).some(one => one === 'on' || one === 'upon')),
    index => phraseHeads(sentence, index)
  )
}

const subjectsOf = (sentence: Sentence, index: number): readonly number[] =>
  gather(
    deps(sentence, index, 'nsubj').filter(child => sentence.tokens[child]!.relation === 'nsubj'),
    child => phraseHeads(sentence, child)
  )
