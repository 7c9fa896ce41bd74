import { gather } from '#base'
import type { Sentence } from '#sentence'
import { deps } from '../walk.ts'
import type { Standing } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { lemmaAt } from './words-of.ts'

/** "the plan was to leave" by the noun; undefined for "the task was to guard the bridge", which is told. */
export const aimOf = (sentence: Sentence, index: number, known: StandingWords): Standing | undefined =>
  gather(deps(sentence, index, 'nsubj'), noun => {
    const done = known.signatures.get(lemmaAt(sentence, noun))?.done
    return done === undefined || done === 'same' ? [] : [done]
  })[0]
