import { gather } from '#base'
import type { Claim, Stance } from '../claim.ts'
import { type PartyKind, type PartyTable, partyKindOf } from './party-kind.ts'

/** What a claim says, as far as codings ask. */
export type Codable = Pick<Claim, 'kind' | 'type' | 'stance' | 'by' | 'to' | 'at' | 'on' | 'figures' | 'rule'>

/** One row of a table of codings: what it asks of a claim, what it gives, and why in words. What it does not name it does not ask. */
export type CodingRule<Gives> = {
  /** A type of ours, `ASSAULT/aerial`, or all modes of one, `ASSAULT`. */
  readonly type: string
  /** The rule that made the claim, where a scheme parts what PLOVER has as one. */
  readonly rule?: string
  readonly stance?: readonly Stance[]
  /** What one of those is who act, or to whom it is done; `nobody` when none is told. */
  readonly by?: readonly (PartyKind | 'nobody')[]
  readonly to?: readonly (PartyKind | 'nobody')[]
  readonly gives: Gives
  readonly says: string
}

/** The kinds of party on both sides of a claim. */
export type Parties = { readonly by: readonly PartyKind[]; readonly to: readonly PartyKind[] }

export function partiesOf({ by, to, at }: Pick<Codable, 'by' | 'to' | 'at'>, table: PartyTable): Parties {
  const kinds = (actors: Codable['by']): readonly PartyKind[] => gather(actors, actor => partyKindOf(actor, at, table) ?? [])
  return { by: kinds(by), to: kinds(to) }
}

/** The first row that fits a claim. */
export const findRule = <Gives>(rules: readonly CodingRule<Gives>[], claim: Codable, parties: Parties): CodingRule<Gives> | undefined =>
  rules.find(rule => asksFor(rule, claim, parties))

/** Whether a claim is such as a row asks for. */
export const asksFor = <Gives>(rule: CodingRule<Gives>, claim: Codable, parties: Parties): boolean =>
  covers(rule.type, claim.type) &&
  (!rule.rule || claim.rule.startsWith(`${rule.rule}:`)) &&
  (!rule.stance || rule.stance.includes(claim.stance)) &&
  fits(rule.by, claim.by.length, parties.by) &&
  fits(rule.to, claim.to.length, parties.to)

/** Whether a type of a row takes in a type of a claim. */
export const covers = (wide: string, type: string): boolean =>
  type.startsWith(wide) && (type.length === wide.length || type.indexOf('/') === wide.length)

/** Whether the parties of one side are of a kind that a row asks for. A crowd is unarmed people too. */
export const fits = (wanted: readonly string[] | undefined, named: number, kinds: readonly PartyKind[]): boolean =>
  !wanted ||
  (named === 0 && wanted.includes('nobody')) ||
  (kinds.length > 0 && (wanted.includes(leading(kinds)) || (leading(kinds) === 'crowd' && wanted.includes('civilians'))))

/** Of several parties the one that decides: armed ones before the unarmed among them. */
const leading = (kinds: readonly PartyKind[]): PartyKind =>
  kinds.find(kind => kind !== 'civilians' && kind !== 'crowd' && kind !== 'other') ?? kinds.find(kind => kind === 'crowd') ?? kinds[0]!
