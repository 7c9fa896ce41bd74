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
  for (const word of wordsOf(passage.near)) words.set(word, nextTo)
  for (const word of wordsOf(passage.words)) words.set(word, 1)
  const length = Math.sqrt([...words.values()].reduce((sum, count) => sum + count * count, 0)) || 1
  const parties = partiesOf(claim, table)
  const root = claim.type.split('/', 1)[0] as string
  const told = [
    `row: ${byTable ?? 'none'}`,
    `type: ${root}`,
    `type: ${claim.type}`,
    ...(['by', 'to'] as const).flatMap(role => (parties[role].length === 0 ? ['nobody'] : parties[role]).map(kind => `${role}: ${kind}`))
  ]
  const about = meanOf(passage.about ?? [])
  return {
    told: new Map([
      ...told.map(sign => [sign, 1] as const),
      ...[...words].map(([word, count]) => [word, (ofWords * count) / length] as const)
    ]),
    ...(about && { about })
  }
}

/** What a word counts that stands in a sentence next to the claim's own, and what all words do together. */
const [nextTo, ofWords] = [0.7, 7]

/** Lemmas with letters in them, and one sign for all numbers. */
function wordsOf(said: Said): readonly string[] {
  return said.flatMap(lemmas => [...lemmas].flatMap(lemma => (/\p{L}/u.test(lemma) ? [lemma] : /^[\d.,]+$/.test(lemma) ? ['#'] : [])))
}

function meanOf(all: About): Float32Array | undefined {
  const [first, ...others] = all
  if (!first || others.length === 0) return first
  const sum = Float32Array.from(first)
  for (const one of others) for (let at = 0; at < sum.length; at += 1) sum[at]! += one[at] ?? 0
  return sum.map(value => value / all.length)
}
