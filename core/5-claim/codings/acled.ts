import { asksFor, type Codable, type CodingRule, covers, fits, type Parties, partiesOf } from './coding-rule.ts'
import { type Around, alone, isTold, type Said } from './look-around.ts'
import type { PartyKind, PartyTable } from './party-kind.ts'

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

const isSuch = (claim: Codable, parties: Parties, { types, rules, by, to }: AcledBeside): boolean =>
  types.some(type => covers(type, claim.type)) &&
  (!rules || rules.some(rule => claim.rule.startsWith(`${rule}:`))) &&
  fits(by, claim.by.length, parties.by) &&
  fits(to, claim.to.length, parties.to)

const isSaid = (said: Said, word: string): boolean => said.some(lemmas => lemmas.has(word))
