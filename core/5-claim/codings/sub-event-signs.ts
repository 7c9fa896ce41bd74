import { onceFor } from '#base'
import type { Around } from './acled.ts'
import { type Codable, partiesOf } from './coding-rule.ts'
import type { PartyTable } from './party-kind.ts'

/** What bears on a claim's sub-event: the words around it, its type, its parties, what the rows of the table give; each with how much it counts. */
export type SubEventSigns = ReadonlyMap<string, number>

/**
 * The signs of a claim for which the table gives `byTable`. Its sentences' words count fully and those of the sentences next to them less; all words together
 * count the same in a long passage and in a short one.
 */
export function subEventSigns(
  claim: Pick<Codable, 'type' | 'by' | 'to' | 'at'>,
  byTable: string | undefined,
  around: Pick<Around, 'words' | 'near'>,
  table: PartyTable
): SubEventSigns {
  const words = new Map<string, number>()
  for (const lemmas of around.near) for (const word of wordsOf(lemmas)) words.set(word, nextTo)
  for (const lemmas of around.words) for (const word of wordsOf(lemmas)) words.set(word, 1)
  const length = Math.sqrt([...words.values()].reduce((sum, count) => sum + count * count, 0)) || 1
  const parties = partiesOf(claim, table)
  const root = claim.type.split('/', 1)[0] as string
  const signs = new Map<string, number>()
  for (const sign of [
    `row: ${byTable ?? 'none'}`,
    `type: ${root}`,
    `type: ${claim.type}`,
    ...(['by', 'to'] as const).flatMap(role => (parties[role].length === 0 ? ['nobody'] : parties[role]).map(kind => `${role}: ${kind}`))
  ])
    signs.set(sign, 1)
  for (const [word, count] of words) signs.set(word, (ofWords * count) / length)
  return signs
}

/** What a word counts that stands in a sentence next to the claim's own, and what all words do together. */
const [nextTo, ofWords] = [0.7, 7]

/** Of the lemmas of a sentence those with letters in them, and one sign for all numbers; gathered once for all claims around it. */
const wordsOf = onceFor((lemmas: ReadonlySet<string>): readonly string[] =>
  [...lemmas].flatMap(lemma => (/\p{L}/u.test(lemma) ? [lemma] : /^[\d.,]+$/.test(lemma) ? ['#'] : []))
)
