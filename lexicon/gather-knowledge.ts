import {
  type ActorKnowledge,
  type CodingTables,
  type ConfidenceModel,
  type Encoder,
  type FindLemma,
  indexRules,
  type Knowledge,
  type NounKnowledge,
  type PlaceKnowledge
} from '@vedette/core'
import { claimRules } from './event-types/index.ts'
import { bareCounts } from './languages/bare-counts.ts'
import { counts } from './languages/en/counts.ts'
import { cues } from './languages/en/cues.ts'
import { grammar } from './languages/en/grammar.ts'
import { lemmaOfEnglish } from './languages/en/sentence/lemmas.ts'
import { readSentenceWords } from './languages/en/sentence.ts'
import { englishSubject } from './languages/en/subject/subject.ts'
import { englishText } from './languages/en/text.ts'
import { times } from './languages/en/times.ts'
import { tableSchemes } from './rows/index.ts'

/** What of the lexicon lies in files. */
export type Loaded = {
  readonly nouns: NounKnowledge
  readonly places: PlaceKnowledge
  readonly actors: ActorKnowledge
  readonly codings: CodingTables
  readonly confidence: ConfidenceModel
  /** `lemmaOfEnglish`, for the words of rules known beforehand. */
  readonly lemmaOf?: FindLemma | undefined
}

/**
 * All that Vedette knows, from what was loaded, wherever it lay. Of what comes after reading sentences nothing is asked for but by who asks for it of what is
 * given, and once, so that sentences may be read before it is there. Throws when a rule is badly written.
 */
export function gatherKnowledge(encoder: Encoder, loaded: Loaded): Knowledge {
  const { nouns } = loaded
  let claims: Knowledge['claims'] | undefined
  return {
    encoder,
    text: englishText,
    subject: englishSubject,
    sentences: readSentenceWords(nouns),
    times,
    counts: { ...counts, nouns, others: bareCounts },
    get places() {
      return loaded.places
    },
    get actors() {
      return loaded.actors
    },
    get claims() {
      claims ??= {
        grammar,
        cues,
        nouns,
        rules: indexRules(claimRules, grammar, loaded.lemmaOf ?? lemmaOfEnglish),
        codings: loaded.codings,
        confidence: loaded.confidence
      }
      return claims
    },
    tables: tableSchemes
  }
}
