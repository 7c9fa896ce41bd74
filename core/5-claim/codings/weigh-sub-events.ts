import { onceFor } from '#base'
import type { SubEventSigns } from './sub-event-signs.ts'

/**
 * Weights learnt from passages whose sub-event is known (`lexicon/event-types/codings/sub-events/CARD.md`): for each sign, and for each number of what sentences are
 * about, one weight for each label, in log-odds. The last label stands for passages that tell of no event.
 */
export type SubEventWeights = {
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly signs: Readonly<Record<string, readonly number[]>>
  readonly about?: readonly (readonly number[])[]
}

/** A label with the chance that it is the right one. */
export type WeighedSubEvent = { readonly label: string; readonly chance: number }

/** What a passage reads as, with the words that speak most for it. */
export type ReadSubEvent = WeighedSubEvent & { readonly words: readonly string[] }

/** All labels with their chances, by the signs that have weights. */
export function weighSubEvents(
  { told, about }: SubEventSigns,
  { labels, bias, signs, about: ofAbout = [] }: Pick<SubEventWeights, 'labels' | 'bias' | 'signs' | 'about'>
): readonly WeighedSubEvent[] {
  const odds = Float64Array.from(bias)
  const rows = rowsOf(signs)
  for (const [sign, count] of told) {
    const row = rows.get(sign)
    if (row) addRow(odds, row, 0, count)
  }
  const numbers = Math.min(about?.length ?? 0, ofAbout.length)
  if (about && numbers > 0) {
    const table = tableOf(ofAbout)
    for (let at = 0; at < numbers; at += 1) addRow(odds, table, at * odds.length, about[at]!)
  }
  const most = Math.max(...odds)
  const powers = odds.map(one => Math.exp(one - most))
  const sum = powers.reduce((all, one) => all + one, 0)
  return labels.map((label, at) => ({ label, chance: (powers[at] ?? 0) / sum }))
}

/** Adds a row of weights, as often as it counts. */
function addRow(odds: Float64Array, weights: Float64Array, from: number, count: number): void {
  for (let at = 0; at < odds.length; at += 1) odds[at]! += count * weights[from + at]!
}

/** The weights of each sign, laid out for adding. */
const rowsOf = onceFor(
  (signs: SubEventWeights['signs']) => new Map(Object.entries(signs).map(([sign, row]) => [sign, Float64Array.from(row)]))
)

/** The weights of all that sentences are about, one row behind the other. */
const tableOf = onceFor((about: readonly (readonly number[])[]) => Float64Array.from(about.flat()))

/** The likeliest of some labels, the first of those that are as likely. */
export const likeliest = (all: readonly WeighedSubEvent[]): WeighedSubEvent =>
  all.reduce((best, other) => (other.chance > best.chance ? other : best))

/** The signs that speak most for one label rather than the others, the strongest first. */
export const speakFor = (label: string, { told }: SubEventSigns, { labels, signs: weights }: SubEventWeights): readonly string[] => {
  const at = labels.indexOf(label)
  return [...told]
    .map(([sign, count]) => ({ sign, by: count * (Object.hasOwn(weights, sign) ? (weights[sign]?.[at] ?? 0) : 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.sign < b.sign ? -1 : 1))
    .map(({ sign }) => sign)
}
