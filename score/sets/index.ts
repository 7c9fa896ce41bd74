import type { ScoredSet } from '../figure.ts'
import { faKes } from './fa-kes.ts'
import { goldClaims } from './gold-claims.ts'
import { idmc } from './idmc.ts'
import { actors, extraction, places, times } from './mention-sets.ts'
import { muc } from './muc.ts'
import { policeSet } from './police-events.ts'

/** All sets, in the order in which they are measured. */
export const sets: readonly ScoredSet[] = [goldClaims, faKes, idmc, policeSet, muc, times, places, actors, extraction]
