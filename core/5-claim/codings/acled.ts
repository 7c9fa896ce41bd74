import { type Codable, type CodingRule, findRule, type Parties } from './coding-rule.ts'

/** A row of the ACLED-style derivation; gives a sub-event type, or nothing where the scheme has none. */
export type AcledRule = CodingRule<string | undefined>

/** A sub-event type of the ACLED style with the event type that it belongs to. */
export type AcledType = { readonly event: string; readonly sub: string }

/** The row of `lexicon/event-types/codings/acled.ts` that decides for an event that is said to have happened. */
export const acledRule = (claim: Codable, rules: readonly AcledRule[], parties: Parties): AcledRule | undefined =>
  claim.kind === 'event' && (claim.stance === 'asserted' || claim.stance === 'possible') ? findRule(rules, claim, parties) : undefined
