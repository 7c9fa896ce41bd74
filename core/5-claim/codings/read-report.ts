import { gather } from '#base'
import { lemmasIn, type Sentence } from '#sentence'
import type { Claim } from '../claim.ts'
import { acledRule } from './acled.ts'
import { type LeadTable, leadOrder } from './lead-order.ts'
import { type Around, aboutOf, isTold, lookAround, overlaps, reach } from './look-around.ts'
import { nearIn } from './near.ts'
import { type AcledTables, readAcled, surer } from './read-acled.ts'
import { type SubEventSigns, subEventSigns } from './sub-event-signs.ts'
import { likeliest, type ReadSubEvent, speakFor, weighSubEvents } from './weigh-sub-events.ts'

/** What each claim of a report is in the ACLED style. */
export function codeAcled(claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): readonly Claim[] {
  const aroundOf = aroundIn(claims, sentences, tables)
  return claims.map(claim => {
    if (!isTold(claim)) return claim
    const { gives } = readAcled(claim, tables, aroundOf(claim))
    return gives === undefined ? claim : { ...claim, acled: gives }
  })
}

/** What stands around each claim of a report; one that leads a short report has what the report reads as, where no claim is read so by itself. */
export function aroundIn(claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): (claim: Claim) => Around {
  const claimsNear = nearIn(claims)
  const sentencesNear = nearIn(sentences)
  const plain = (claim: Claim): Around => lookAround(claim, claimsNear(claim.span, reach), sentencesNear(claim.span, reach))
  const lead = sentences.length <= short ? leadTaking(claims, sentences, tables, plain) : undefined
  return claim => (lead && claim === lead.claim ? { ...plain(claim), leads: lead.read } : plain(claim))
}

/** As many sentences as a note of the codebook has: such a report tells of one event, and all of it bears on what the event is. */
export const short = 4

function leadTaking(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  tables: AcledTables,
  around: (claim: Claim) => Around
): { readonly claim: Claim; readonly read: ReadSubEvent } | undefined {
  const told = claims.filter(isTold)
  if (told.length === 0 || !tables.subEvents) return undefined
  const { read, ordered } = readAll(told, sentences, tables, around)
  if (!read || told.some(claim => readAcled(claim, tables, around(claim)).gives === read.label)) return undefined
  const takes = tables.leading?.takes ?? {}
  const claim = ordered.find(({ type }) => (takes[type] ?? takes[type.split('/', 1)[0]!])?.includes(read.label))
  return claim && { claim, read }
}

/**
 * The sub-event that a report as a whole reads as: what the row gives of the claim that leads it, unless another is at least twice as likely that differs not by
 * who did it alone; nothing where it reads as telling of none.
 */
export function readReport(claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): ReadSubEvent | undefined {
  return readAll(claims.filter(isTold), sentences, tables, claim => lookAround(claim, claims, sentences)).read
}

/** What a report reads as, and its claims in the order in which they lead it. */
function readAll(
  told: readonly Claim[],
  sentences: readonly Sentence[],
  tables: AcledTables,
  around: (claim: Claim) => Around
): { readonly read: ReadSubEvent | undefined; readonly ordered: readonly Claim[] } {
  if (!tables.subEvents || sentences.length === 0) return { read: undefined, ordered: [] }
  const { signs, ordered, byTable } = signsOfReport(told, sentences, tables, around)
  const can = mayRead(sentences, tables.leading?.needs ?? {})
  const all = weighSubEvents(signs, tables.subEvents).filter(({ label }) => label === byTable || can(label))
  const best = likeliest(all)
  const ofRow = all.find(({ label }) => label === byTable)
  const isDoerTold = (ordered[0]?.by.length ?? 0) > 0
  const differByDoer = isDoerTold && [byTable, best.label].every(label => tables.leading?.byDoer.includes(label ?? ''))
  const read = ofRow && (differByDoer || best.chance < surer * ofRow.chance) ? ofRow : best
  if (read.label === tables.subEvents.labels.at(-1)) return { read: undefined, ordered }
  return { read: { ...read, words: speakFor(read.label, signs, tables.subEvents) }, ordered }
}

/** Whether sentences hold a word that a sub-event needs. */
function mayRead(sentences: readonly Sentence[], needs: LeadTable['needs']): (label: string) => boolean {
  const lemmas = new Set(gather(sentences, sentence => [...lemmasIn(sentence)]))
  return label => !Object.hasOwn(needs, label) || needs[label]!.some(lemma => lemmas.has(lemma))
}

/** The signs of a report, and its claims in the order in which they lead it: those of the first with all its words, or of its first sentence where nothing is claimed. */
export function signsOfReport(
  told: readonly Claim[],
  sentences: readonly Sentence[],
  { acled, parties, leading }: Pick<AcledTables, 'acled' | 'parties' | 'leading'>,
  around: (claim: Claim) => Around
): { readonly signs: SubEventSigns; readonly ordered: readonly Claim[]; readonly byTable?: string } {
  const rows = new Map(told.map(claim => [claim, acledRule(claim, acled, parties, around(claim))?.gives]))
  const ordered = leading ? leadOrder(told, claim => rows.get(claim), sentences, leading) : []
  const lead = ordered[0]
  const byTable = lead && rows.get(lead)
  const own = lead ? sentences.filter(sentence => overlaps(sentence, lead)) : sentences.slice(0, 1)
  const passage = { words: own.map(lemmasIn), near: sentences.map(lemmasIn), about: aboutOf(sentences) }
  return {
    signs: subEventSigns(lead ?? silent, byTable, passage, parties),
    ordered,
    ...(byTable !== undefined && { byTable })
  }
}

/** What stands for the claim of a report that has none. */
const silent = { type: '', by: [], to: [], at: [] }
