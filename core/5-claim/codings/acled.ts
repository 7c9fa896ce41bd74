import { lemmasIn, type Sentence } from '#sentence'
import type { Claim } from '../claim.ts'
import { asksFor, type Codable, type CodingRule, covers, fits, type Parties, partiesOf } from './coding-rule.ts'
import { nearIn } from './near.ts'
import type { PartyKind, PartyTable } from './party-kind.ts'
import { subEventSigns } from './sub-event-signs.ts'
import { type SubEventWeights, speakFor, type WeighedSubEvent, weighSubEvents } from './weigh-sub-events.ts'

/** What a claim told close by must be to bear on another's sub-event. What it does not name it does not ask. */
export type AcledBeside = {
  readonly types: readonly string[]
  readonly rules?: readonly string[]
  readonly by?: readonly (PartyKind | 'nobody')[]
  readonly to?: readonly (PartyKind | 'nobody')[]
}

/** A row of the ACLED-style derivation; gives a sub-event type, or nothing where the scheme has none. */
export type AcledRule = CodingRule<string | undefined> & {
  /** One of those who act is of such a kind, whoever acts with them. */
  readonly amid?: readonly PartyKind[]
  /** One of those who act is of such a class. */
  readonly who?: readonly string[]
  /** One of those who act is on such a side. */
  readonly sided?: readonly string[]
  /** One of those to whom it is done is of such a class. */
  readonly whom?: readonly string[]
  /** One of these lemmas stands in the sentence of the claim. */
  readonly words?: readonly string[]
  /** One of these lemmas stands in the sentence of the claim or next to it. */
  readonly near?: readonly string[]
  /** None of these lemmas stands in the sentence of the claim or next to it. */
  readonly nowhere?: readonly string[]
  /** None of these lemmas stands in the sentence of the claim. */
  readonly unsaid?: readonly string[]
  /** A claim told close by is one of these. */
  readonly beside?: readonly AcledBeside[]
  /** No claim told close by is one of these. */
  readonly without?: readonly AcledBeside[]
  /** That there was violence is denied close by: "not a shot was fired". */
  readonly unfought?: true
}

/** A sub-event type of the ACLED style with the event type that it belongs to. */
export type AcledType = { readonly event: string; readonly sub: string }

/** A claim with where it is told, by which others are close. */
export type Told = Codable & Pick<Claim, 'span'>

/**
 * What stands around a claim: the claims told within some two sentences, of the same day as far as is told, the lemmas of its own sentence, and
 * those of the sentences next to it too.
 */
export type Around = {
  readonly claims: readonly Codable[]
  /** Whether violence is denied among them. */
  readonly calm?: boolean
  readonly words: Said
  readonly near: Said
}

/** The lemmas of some sentences, each by itself. */
export type Said = readonly ReadonlySet<string>[]

const alone: Around = { claims: [], words: [], near: [] }

/** The row of `lexicon/event-types/codings/acled.ts` that decides for what is said to have happened or to hold, seen with the claims told close by. */
export function acledRule(claim: Codable, rules: readonly AcledRule[], table: PartyTable, around: Around = alone): AcledRule | undefined {
  if (!isTold(claim)) return undefined
  let told: readonly { readonly other: Codable; readonly parties: Parties }[] | undefined
  const others = () => (told ??= around.claims.map(other => ({ other, parties: partiesOf(other, table) })))
  const some = (wanted: readonly AcledBeside[]): boolean =>
    wanted.some(one => others().some(({ other, parties }) => isSuch(other, parties, one)))
  const parties = partiesOf(claim, table)
  return rulesOf(rules, claim.type).find(
    rule =>
      asksFor(rule, claim, parties) &&
      (!rule.amid || parties.by.some(kind => rule.amid?.includes(kind))) &&
      (!rule.who || claim.by.some(actor => rule.who?.includes(actor.class ?? ''))) &&
      (!rule.sided || claim.by.some(actor => rule.sided?.includes(actor.side ?? ''))) &&
      (!rule.whom || claim.to.some(actor => rule.whom?.includes(actor.class ?? ''))) &&
      (!rule.words || rule.words.some(word => isSaid(around.words, word))) &&
      (!rule.near || rule.near.some(word => isSaid(around.near, word))) &&
      !rule.nowhere?.some(word => isSaid(around.near, word)) &&
      !rule.unsaid?.some(word => isSaid(around.words, word)) &&
      (!rule.beside || some(rule.beside)) &&
      !(rule.without && some(rule.without)) &&
      (!rule.unfought || around.calm === true)
  )
}

const sorted = new WeakMap<readonly AcledRule[], Map<string, readonly AcledRule[]>>()

/** The rows that can decide for a type, in their order; sorted out once. */
function rulesOf(rules: readonly AcledRule[], type: string): readonly AcledRule[] {
  const known = sorted.get(rules) ?? new Map<string, readonly AcledRule[]>()
  sorted.set(rules, known)
  const found = known.get(type) ?? rules.filter(rule => covers(rule.type, type))
  known.set(type, found)
  return found
}

const isTold = ({ stance }: Codable): boolean => stance === 'asserted' || stance === 'possible'

const isSuch = (claim: Codable, parties: Parties, { types, rules, by, to }: AcledBeside): boolean =>
  types.some(type => covers(type, claim.type)) &&
  (!rules || rules.some(rule => claim.rule.startsWith(`${rule}:`))) &&
  fits(by, claim.by.length, parties.by) &&
  fits(to, claim.to.length, parties.to)

export const lookAround = (claim: Told, claims: readonly Told[], sentences: readonly Sentence[]): Around => ({
  claims: claims.filter(
    other =>
      other !== claim &&
      isTold(other) &&
      Math.max(other.span[0] - claim.span[1], claim.span[0] - other.span[1]) < reach &&
      (claim.on?.date === undefined || other.on?.date === undefined || claim.on.date === other.on.date)
  ),
  calm: claims.some(
    ({ type, stance, span }) =>
      covers('ASSAULT', type) && stance === 'denied' && Math.max(span[0] - claim.span[1], claim.span[0] - span[1]) < reach
  ),
  words: sentences.filter(sentence => overlaps(sentence, claim)).map(lemmasIn),
  near: sentences.filter((_, at) => sentences.slice(Math.max(at - 1, 0), at + 2).some(sentence => overlaps(sentence, claim))).map(lemmasIn)
})

const overlaps = (one: Pick<Claim, 'span'>, other: Pick<Claim, 'span'>): boolean =>
  one.span[0] < other.span[1] && other.span[0] < one.span[1]

const isSaid = (said: Said, word: string): boolean => said.some(lemmas => lemmas.has(word))

/** Characters. */
const reach = 240

/** The tables by which claims are coded in the ACLED style, with the weights that say where the rows are to be doubted. */
export type AcledTables = {
  readonly acled: readonly AcledRule[]
  readonly parties: PartyTable
  /** Without them the rows alone decide. */
  readonly subEvents?: SubEventWeights
  /** What the weights may make of each sub-event of the rows. */
  readonly mayBe?: Readonly<Record<string, readonly string[]>>
}

/** What a claim is in the ACLED style, and what decided: the row that fits first, unless the words around are much surer of another. */
export function readAcled(
  claim: Codable,
  { acled, parties, subEvents, mayBe }: AcledTables,
  around: Around = alone
): { readonly gives: string | undefined; readonly says: string | undefined } {
  const row = acledRule(claim, acled, parties, around)
  const byTable = { gives: row?.gives, says: row?.says }
  const others = row?.gives === undefined || claim.kind !== 'event' ? undefined : mayBe?.[row.gives]
  if (!subEvents || !others) return byTable
  const signs = subEventSigns(claim, row?.gives, around, parties)
  const all = weighSubEvents(signs, subEvents)
  const best = all.reduce((one, other) => (other.chance > one.chance ? other : one))
  const isSurer = (weighed: readonly WeighedSubEvent[]): boolean => {
    const chanceOf = (sub: string | undefined): number => weighed.find(({ label }) => label === sub)?.chance ?? 0
    return chanceOf(best.label) >= surer * chanceOf(row?.gives)
  }
  if (!others.includes(best.label) || !isSurer(all)) return byTable
  const own = subEventSigns(claim, row?.gives, { words: around.words, near: around.words }, parties)
  if (!isSurer(weighSubEvents(own, subEvents))) return byTable
  const words = speakFor(best.label, signs, subEvents).slice(0, 3).join(', ')
  return {
    gives: best.label,
    says: `the passage reads so (${words}; ${best.chance.toFixed(2)}); the table has ${row?.gives}: ${row?.says}`
  }
}

/** How many times likelier another sub-event must be than what the table gives, by the claim's own sentences and with those next to them. */
const surer = 2

/** What each claim of a report is in the ACLED style. */
export const codeAcled = (claims: readonly Claim[], sentences: readonly Sentence[], tables: AcledTables): readonly Claim[] => {
  const claimsNear = nearIn(claims)
  const sentencesNear = nearIn(sentences)
  return claims.map(claim => {
    if (!isTold(claim)) return claim
    const around = lookAround(claim, claimsNear(claim.span, reach), sentencesNear(claim.span, reach))
    const { gives } = readAcled(claim, tables, around)
    return gives === undefined ? claim : { ...claim, acled: gives }
  })
}
