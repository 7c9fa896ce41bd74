import { compileRules, type FindLemma } from '@vedette/core'
import { grammar } from '../languages/en/grammar.ts'
import { lemmaOfEnglish } from '../languages/en/sentence/lemmas.ts'
import { claimRules } from './index.ts'

/** The lemmas of all words of all rules, by tag and word. */
export type RuleLemmas = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Compiles all rules, and keeps which lemmas that asked for. */
export function findRuleLemmas(): RuleLemmas {
  const found = new Map<string, Map<string, string>>()
  compileRules(claimRules, grammar, (word, tag) => {
    const lemma = lemmaOfEnglish(word, tag)
    found.set(tag, (found.get(tag) ?? new Map()).set(word, lemma))
    return lemma
  })
  return found
}

/** Gives what was found, and finds what was not. */
export const lemmaOfRules =
  (found: RuleLemmas): FindLemma =>
  (word, tag) =>
    found.get(tag)?.get(word) ?? lemmaOfEnglish(word, tag)
