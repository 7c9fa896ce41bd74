import { compileRules, type Encoder, type Knowledge } from '@vedette/core'
import { loadActors } from './actors/load-actors.ts'
import { loadCodings } from './event-types/codings/load-codings.ts'
import { loadConfidence } from './event-types/confidence/load-confidence.ts'
import { claimRules } from './event-types/index.ts'
import { bareCounts } from './languages/bare-counts.ts'
import { counts } from './languages/en/counts.ts'
import { cues } from './languages/en/cues.ts'
import { grammar } from './languages/en/grammar.ts'
import { loadNouns } from './languages/en/load-nouns.ts'
import { englishSentences } from './languages/en/sentence.ts'
import { englishSubject } from './languages/en/subject/subject.ts'
import { englishText } from './languages/en/text.ts'
import { times } from './languages/en/times.ts'
import { loadPlaces, type PlaceOptions } from './places/load-places.ts'
import { tableSchemes } from './rows/index.ts'

/** All that Vedette knows, with the encoder that it reads by, and with the places that a user added. Throws when a file of the lexicon is missing or a rule is badly written. */
export async function loadKnowledge(encoder: Encoder, places?: PlaceOptions): Promise<Knowledge> {
  return {
    encoder,
    text: englishText,
    subject: englishSubject,
    sentences: englishSentences,
    times,
    counts: { ...counts, nouns: loadNouns(), others: bareCounts },
    places: loadPlaces(places),
    actors: loadActors(),
    claims: {
      grammar,
      cues,
      nouns: loadNouns(),
      rules: compileRules(claimRules, grammar),
      codings: loadCodings(),
      confidence: loadConfidence()
    },
    tables: tableSchemes
  }
}
