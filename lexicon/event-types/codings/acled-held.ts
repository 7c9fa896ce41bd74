import type { AcledRule } from '@vedette/core'
import { fighting, left } from './acled-beside.ts'

/** Words by which a state of control is told as new. */
const anew = ['now', 'again', 'newly', 'fully', 'entirely', 'back']

/** Control told as new is ground that changed hands: after a fight, or after the others left. */
export const held: readonly AcledRule[] = [
  {
    type: 'control',
    beside: left,
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side left, the other is there'
  },
  ...[{ beside: fighting }, { words: anew }].flatMap(asks => [
    {
      type: 'control',
      by: ['state'],
      ...asks,
      gives: 'Government regains territory',
      says: 'control told as new, or after a fight'
    } as const,
    {
      type: 'control',
      by: ['group', 'foreign'],
      ...asks,
      gives: 'Non-state actor overtakes territory',
      says: 'control told as new, or after a fight'
    } as const
  ])
]
