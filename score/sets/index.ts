import type { ScoredSet } from '../figure.ts'
import { faKes } from './fa-kes.ts'
import { goldClaims } from './gold-claims.ts'
import { idmc } from './idmc.ts'
import { actors, extraction, places, times } from './mention-sets.ts'

/** All sets, in the order in which they are measured. */
export const sets: readonly ScoredSet[] = [goldClaims, faKes, idmc, times, places, actors, extraction]
