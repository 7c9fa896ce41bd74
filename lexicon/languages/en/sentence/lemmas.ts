import { type LemmaKnowledge, lemmaOf } from '@vedette/core'
import { irregularVerbs } from './irregular-verbs.ts'
import { irregularNouns, nounRules } from './noun-rules.ts'
import { adjectives, adverbs, auxiliaries, determiners, particles, pronouns } from './other-forms.ts'
import { spellingRules, spellings } from './spelling.ts'
import { verbRules } from './verb-rules.ts'

/** How English words go back to their lemmas. */
export const lemmas = {
  exceptions: {
    VERB: irregularVerbs,
    NOUN: irregularNouns,
    ADJ: adjectives,
    ADV: adverbs,
    AUX: auxiliaries,
    PRON: pronouns,
    DET: determiners,
    PART: particles
  },
  rules: { VERB: verbRules, NOUN: nounRules },
  spellings,
  spellingRules
} satisfies LemmaKnowledge

/** The lemma of a word with a tag. */
export const lemmaOfEnglish = (word: string, tag: string): string => lemmaOf(word, tag, lemmas)
