import type { Around, Said } from './acled.ts'
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
  for (const word of wordsOf(around.near)) words.set(word, nextTo)
  for (const word of wordsOf(around.words)) words.set(word, 1)
  const length = Math.sqrt([...words.values()].reduce((sum, count) => sum + count * count, 0)) || 1
  const parties = partiesOf(claim, table)
  const root = claim.type.split('/', 1)[0] as string
  const told = [
    `row: ${byTable ?? 'none'}`,
    `type: ${root}`,
    `type: ${claim.type}`,
    ...(['by', 'to'] as const).flatMap(role => (parties[role].length === 0 ? ['nobody'] : parties[role]).map(kind => `${role}: ${kind}`))
  ]
  return new Map([
    ...told.map(sign => [sign, 1] as const),
    ...[...words].map(([word, count]) => [word, (ofWords * count) / length] as const)
  ])
}

/** What a word counts that stands in a sentence next to the claim's own, and what all words do together. */
const [nextTo, ofWords] = [0.7, 7]

/** Lemmas with letters in them, and one sign for all numbers. */
function wordsOf(said: Said): readonly string[] {
  return said.flatMap(lemmas => [...lemmas].flatMap(lemma => (/\p{L}/u.test(lemma) ? [lemma] : /^[\d.,]+$/.test(lemma) ? ['#'] : [])))
}
