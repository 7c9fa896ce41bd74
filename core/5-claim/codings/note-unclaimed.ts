import type { Note } from '#base'
import type { Sentence } from '#sentence'
import type { Claim } from '../claim.ts'
import { acledRule } from './acled.ts'
import { isTold } from './look-around.ts'
import type { AcledTables } from './read-acled.ts'
import { readReport, short } from './read-report.ts'
import type { ReadSubEvent } from './weigh-sub-events.ts'

/**
 * What a short report reads as that none of its claims is. What it denies, asks for or plans is one of them: it is no event, and
 * words do not tell it from one.
 */
export function unclaimedIn(claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): ReadSubEvent | undefined {
  if (sentences.length > short) return undefined
  const read = readReport(claims, sentences, tables)
  if (!read || read.chance < sure) return undefined
  const subOf = (claim: Claim): string | undefined =>
    isTold(claim) ? claim.acled : acledRule({ ...claim, stance: 'asserted' }, tables.acled, tables.parties)?.gives
  return claims.some(claim => subOf(claim) === read.label) ? undefined : read
}

/** That a short report reads as an event that none of its claims is. */
export function noteUnclaimed(claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): readonly Note[] {
  const read = unclaimedIn(claims, sentences, tables)
  if (!read) return []
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
const sure = 0.4
