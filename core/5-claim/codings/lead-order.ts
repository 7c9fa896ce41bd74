import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Claim } from '../claim.ts'

/** What tells which claim of a short report leads it (`lexicon/event-types/codings/sub-events/leading.ts`). */
export type LeadTable = {
  /** What claims of a type, or else of its root, can be where the report as a whole reads so. */
  readonly takes: Readonly<Record<string, readonly string[]>>
  /** Lemmas of which a report must hold one to read as a sub-event: what its words are like is not enough. */
  readonly needs: Readonly<Record<string, readonly string[]>>
  /** Sub-events that differ by who did it, which rows know and words do not tell: what a row has of them stands against the others. */
  readonly byDoer: readonly string[]
  /** Sub-events that go before what they were done in the course of. */
  readonly before: readonly string[]
  /** Sub-events that give way to what they led to. */
  readonly behind: readonly string[]
  /** Sub-events that give way to what was won or done by them. */
  readonly fights: readonly string[]
  /** Sub-events, and rules, of claims that name a deed and tell no more of it. */
  readonly named: { readonly sub: readonly string[]; readonly rules: readonly string[]; readonly harm: readonly string[] }
}

type Leading = Pick<Claim, 'kind' | 'stance' | 'span' | 'rule' | 'figures'>

/**
 * The claims of a short report, the one that leads it first, `subOf` giving each its sub-event by the rows: of what is told to have happened, what is told first, as news is written,
 * moved as the table has it. What hangs deep in its sentence is background. Claims with no sub-event lead only where there is no other.
 */
export function leadOrder<Told extends Leading>(
  claims: readonly Told[],
  subOf: (claim: Told) => string | undefined,
  sentences: readonly Sentence[],
  table: LeadTable
): readonly Told[] {
  return claims
    .map(claim => {
      const sub = subOf(claim)
      const depth = Math.max(0, depthOf(claim, sentences) - 1)
      return {
        claim,
        ranks: [
          sub === undefined ? 1 : 0,
          claim.stance === 'asserted' ? 0 : 1,
          claim.span[0] + shiftOf(claim, sub, table) + deeper * depth,
          table.named.sub.includes(sub ?? '') ? 1 : 0
        ] as const
      }
    })
    .sort((a, b) => a.ranks.reduce<number>((order, rank, at) => order || rank - b.ranks[at]!, 0))
    .map(({ claim }) => claim)
}

/** How far below the root of its sentence a claim stands, by the highest word of its quote. */
export function depthOf({ span }: Pick<Claim, 'span'>, sentences: readonly Sentence[]): number {
  const depths = gather(sentences, ({ tokens }) =>
    tokens
      .filter(token => span[0] <= token.span[0] && token.span[1] <= span[1])
      .map(token => {
        let depth = 0
        for (let head = token.head; head >= 0; head = tokens[head]!.head) depth += 1
        return depth
      })
  )
  return Math.min(...depths, 99)
}

function shiftOf(claim: Leading, sub: string | undefined, { before, behind, fights, named }: LeadTable): number {
  if (sub === undefined) return 0
  if (before.includes(sub)) return -far
  if (behind.includes(sub)) return near
  if (named.sub.includes(sub) && isByName(claim, named)) return 2 * near
  return fights.includes(sub) ? near / 2 : 0
}

/** A deed by its name alone, of which no harm is told. */
const isByName = ({ rule, figures }: Leading, { rules, harm }: LeadTable['named']): boolean =>
  rules.some(name => rule.startsWith(`${name}:`)) && !figures.some(({ what }) => what !== undefined && harm.includes(what))

/** Characters by which something else may be told later and still be the main thing. */
const near = 120
const far = 300
/** Characters that each step down the tree of its sentence below the first costs: what a clause tells of someone is told on the way. */
const deeper = 20
