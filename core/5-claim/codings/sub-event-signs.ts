import { gather, onceFor } from '#base'
import { type Codable, partiesOf } from './coding-rule.ts'
import type { About, Said } from './look-around.ts'
import type { PartyTable } from './party-kind.ts'

/** What bears on a claim's sub-event. */
export type SubEventSigns = {
  /** The words around it, its type, its parties, what the rows of the table give; each with how much it counts. */
  readonly told: ReadonlyMap<string, number>
  /** What the sentences are about, as the encoder has it: the mean of theirs. */
  readonly about?: Float32Array
}

/** The lemmas of a claim's own sentences and of all that count, and what these are about. */
export type Passage = { readonly words: Said; readonly near: Said; readonly about?: About }

/**
 * The signs of a claim for which the table gives `byTable`. Its sentences' words count fully and those of the sentences next to them less; all words together
 * count the same in a long passage and in a short one.
 */
export function subEventSigns(
  claim: Pick<Codable, 'type' | 'by' | 'to' | 'at'>,
  byTable: string | undefined,
  passage: Passage,
  table: PartyTable
): SubEventSigns {
  const words = new Map<string, number>()
  for (const lemmas of passage.near) for (const word of wordsOf(lemmas)) words.set(word, nextTo)
  for (const lemmas of passage.words) for (const word of wordsOf(lemmas)) words.set(word, 1)
  let squares = 0
  for (const count of words.values()) squares += count * count
  const length = Math.sqrt(squares) || 1
  const parties = partiesOf(claim, table)
  const root = claim.type.split('/', 1)[0] as string
  const told = new Map<string, number>()
  for (const sign of [
    `row: ${byTable ?? 'none'}`,
    `type: ${root}`,
    `type: ${claim.type}`,
    ...gather(['by', 'to'] as const, role => (parties[role].length === 0 ? ['nobody'] : parties[role]).map(kind => `${role}: ${kind}`))
  ])
    told.set(sign, 1)
  for (const [word, count] of words) told.set(word, (ofWords * count) / length)
  const about = meanOf(passage.about ?? [])
  return { told, ...(about && { about }) }
}

/** What a word counts that stands in a sentence next to the claim's own, and what all words do together. */
const [nextTo, ofWords] = [0.7, 7]

/** Of the lemmas of a sentence those with letters in them, and one sign for all numbers; gathered once for all claims around it. */
const wordsOf = onceFor((lemmas: ReadonlySet<string>): readonly string[] =>
  gather([...lemmas], lemma => (/\p{L}/u.test(lemma) ? [lemma] : /^[\d.,]+$/.test(lemma) ? ['#'] : []))
)

function meanOf(all: About): Float32Array | undefined {
  const [first, ...others] = all
  if (!first || others.length === 0) return first
  const sum = Float32Array.from(first)
  for (const one of others) for (let at = 0; at < sum.length; at += 1) sum[at]! += one[at] ?? 0
  return sum.map(value => value / all.length)
}
