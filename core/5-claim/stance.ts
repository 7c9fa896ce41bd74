import type { Sentence } from '#sentence'
import type { Stance } from './claim.ts'
import { readStanding } from './standing/read-standing.ts'
import type { Standing } from './standing/standing.ts'
import type { StandingWords } from './standing/standing-words.ts'

/** How the claims format tells each standing. */
export const stances: Readonly<Record<Standing, Stance>> = {
  fact: 'asserted',
  counterfact: 'denied',
  able: 'possible',
  possible: 'possible',
  believed: 'possible',
  imagined: 'possible',
  asked: 'possible',
  tried: 'asserted',
  aimed: 'planned',
  planned: 'planned',
  requested: 'requested'
}

/** What the words around a predicate make of it: that it was, was not, is meant, asked for, or only may be. */
export const readStance = (sentence: Sentence, anchor: number, known: StandingWords): Stance =>
  stances[readStanding(sentence, anchor, known).standing]
