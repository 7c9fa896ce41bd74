import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { caseLemmas, deps, phraseHeads } from './walk.ts'

/**
 * Who is told to have done a deed by a word that says no more: "separatists were behind the killings", "the army was responsible for the raid",
 * "the militia claimed responsibility for the bombing".
 */
export function authorsOf(sentence: Sentence, deed: number, grammar: Grammar): readonly number[] {
  const token = sentence.tokens[deed]!
  const cases = caseLemmas(sentence, deed)
  if (deps(sentence, deed, 'cop').length > 0) return cases.includes('behind') ? subjectsOf(sentence, deed) : []
  const over = sentence.tokens[token.head]
  if (!over || !/^(obl|nmod)/.test(token.relation) || !cases.some(one => one === 'for' || one === 'in')) return []
  const word = over.lemma.toLowerCase()
  if (over.tag === 'ADJ') return grammar.answerable.has(word) ? subjectsOf(sentence, over.index) : []
  if (!grammar.parts.has(word) || !/^(obj|obl)/.test(over.relation)) return []
  const verb = sentence.tokens[over.head]
  return verb?.tag === 'VERB' && grammar.owning.has(verb.lemma.toLowerCase()) ? subjectsOf(sentence, verb.index) : []
}

const subjectsOf = (sentence: Sentence, index: number): readonly number[] =>
  deps(sentence, index, 'nsubj')
    .filter(child => sentence.tokens[child]!.relation === 'nsubj')
    .flatMap(child => phraseHeads(sentence, child))
