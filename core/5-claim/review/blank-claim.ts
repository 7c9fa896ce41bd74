import type { LineClaim } from '../line.ts'

/** A claim of which nothing is known yet but that it is said: what a person adds begins as this. */
export const blankClaim: LineClaim = {
  id: '',
  kind: 'event',
  type: '',
  acled: null,
  by: [],
  to: [],
  at: [],
  on: null,
  source: [],
  stance: 'asserted',
  if: null,
  figures: [],
  quote: '',
  span: [0, 0],
  rule: 'added by a person',
  certainty: 'stated',
  confidence: 0.99 // What a person wrote down is as sure as claims get.
}
