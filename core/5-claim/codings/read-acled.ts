import { type AcledRule, acledRule } from './acled.ts'
import type { Codable } from './coding-rule.ts'
import type { LeadTable } from './lead-order.ts'
import { type Around, alone } from './look-around.ts'
import type { PartyTable } from './party-kind.ts'
import { subEventSigns } from './sub-event-signs.ts'
import { likeliest, type ReadSubEvent, type SubEventWeights, speakFor, type WeighedSubEvent, weighSubEvents } from './weigh-sub-events.ts'

/** The tables by which claims are coded in the ACLED style, with the weights that say where the rows are to be doubted. */
export type AcledTables = {
  readonly acled: readonly AcledRule[]
  readonly parties: PartyTable
  /** Without them the rows alone decide. */
  readonly subEvents?: SubEventWeights
  /** What the weights may make of each sub-event of the rows. */
  readonly mayBe?: Readonly<Record<string, readonly string[]>>
  /** Which claim of a short report leads it, and what the report as a whole reads as. */
  readonly leading?: LeadTable
}

/** What a claim is in the ACLED style, and what decided. */
export type ReadAcled = { readonly gives: string | undefined; readonly says: string | undefined }

/**
 * What a claim is in the ACLED style: what the short report reads as that it leads, else what the row that fits first gives, unless the words around are
 * much surer of another.
 */
export function readAcled(claim: Codable, tables: AcledTables, around: Around = alone): ReadAcled {
  const row = acledRule(claim, tables.acled, tables.parties, around)
  const read = around.leads ?? surerThan(row?.gives, claim, tables, around)
  if (!read) return { gives: row?.gives, says: row?.says }
  const passage = around.leads ? 'short report' : 'passage'
  const byTable = row?.gives === undefined ? 'the table has none' : `the table has ${row.gives}: ${row.says}`
  return {
    gives: read.label,
    says: `the ${passage} reads so (${[...read.words.slice(0, 3), read.chance.toFixed(2)].join(', ')}); ${byTable}`
  }
}

/** What the words around a claim are at least twice as sure of as of what the row gives, by its own sentences and with those next to them. */
function surerThan(
  byTable: string | undefined,
  claim: Codable,
  { parties, subEvents, mayBe }: AcledTables,
  { words, near, about }: Around
): ReadSubEvent | undefined {
  const others = byTable === undefined || claim.kind !== 'event' ? undefined : mayBe?.[byTable]
  if (!subEvents || !others) return undefined
  const signs = subEventSigns(claim, byTable, { words, near, about: about?.near ?? [] }, parties)
  const all = weighSubEvents(signs, subEvents)
  const best = likeliest(all)
  const isSurer = (weighed: readonly WeighedSubEvent[]): boolean => {
    const chanceOf = (sub: string | undefined): number => weighed.find(({ label }) => label === sub)?.chance ?? 0
    return chanceOf(best.label) >= surer * chanceOf(byTable)
  }
  if (!others.includes(best.label) || !isSurer(all)) return undefined
  const own = subEventSigns(claim, byTable, { words, near: words, about: about?.own ?? [] }, parties)
  return isSurer(weighSubEvents(own, subEvents)) ? { ...best, words: speakFor(best.label, signs, subEvents) } : undefined
}

/** How many times likelier another sub-event must be than what the table gives. */
export const surer = 2
