import type { Note } from '#base'
import type { Sentence } from '#sentence'
import type { Claim } from '../claim.ts'
import { isTold } from './look-around.ts'
import type { AcledTables } from './read-acled.ts'
import { readReport, short } from './read-report.ts'

/** That a short report reads as an event, and that none of its claims tells one. */
export function noteUnclaimed(claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): readonly Note[] {
  if (sentences.length > short || claims.some(isTold)) return []
  const read = readReport(claims, sentences, tables)
  if (!read || read.chance < sure) return []
  const words = [...read.words.slice(0, 3), read.chance.toFixed(2)].join(', ')
  return [
    {
      stage: 'claim',
      rule: 'unclaimed',
      says: `This reads as “${read.label}” (${words}), but no claim was made of it: look at it yourself.`
    }
  ]
}

/** The chance from which it is worth somebody's look. */
const sure = 0.8
