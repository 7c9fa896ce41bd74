import type { AcledRule } from '@vedette/core'
import { fighting, left } from './acled-beside.ts'
import { words } from './acled-words.ts'

/** Words by which a state of control is told as new. */
const anew = ['now', 'again', 'newly', 'full', 'fully', 'entirely', 'back', 'once', ...words.mastery]

/** Control told as new, or told where the others left, is ground that changed hands. */
export const held: readonly AcledRule[] = [
  {
    type: 'control',
    beside: left,
    without: fighting,
    gives: 'Non-violent transfer of territory',
    says: 'one side left, the other is there'
  },
  { type: 'control', by: ['state'], words: anew, gives: 'Government regains territory', says: 'control told as new' },
  { type: 'control', by: ['group', 'foreign'], words: anew, gives: 'Non-state actor overtakes territory', says: 'control told as new' }
]
