import type { SubEventSigns } from './sub-event-signs.ts'

/**
 * Weights learnt from passages whose sub-event is known (`lexicon/event-types/codings/sub-events/CARD.md`): for each sign one weight for each label, in log-odds. The
 * last label stands for passages that tell of no event.
 */
export type SubEventWeights = {
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly signs: Readonly<Record<string, readonly number[]>>
}

/** A label with the chance that it is the right one. */
export type WeighedSubEvent = { readonly label: string; readonly chance: number }

/** All labels with their chances, by the signs that have weights. */
export function weighSubEvents(
  signs: SubEventSigns,
  { labels, bias, signs: weights }: Pick<SubEventWeights, 'labels' | 'bias' | 'signs'>
): readonly WeighedSubEvent[] {
  const odds = [...bias]
  for (const [sign, count] of signs) {
    const ofSign = Object.hasOwn(weights, sign) ? weights[sign]! : []
    for (let at = 0; at < ofSign.length; at += 1) odds[at] = (odds[at] ?? 0) + count * (ofSign[at] ?? 0)
  }
  const most = Math.max(...odds)
  const powers = odds.map(one => Math.exp(one - most))
  const sum = powers.reduce((all, one) => all + one, 0)
  return labels.map((label, at) => ({ label, chance: (powers[at] ?? 0) / sum }))
}

/** The signs that speak most for one label rather than the others, the strongest first. */
export const speakFor = (label: string, signs: SubEventSigns, { labels, signs: weights }: SubEventWeights): readonly string[] => {
  const at = labels.indexOf(label)
  return [...signs]
    .map(([sign, count]) => ({ sign, by: count * (Object.hasOwn(weights, sign) ? (weights[sign]?.[at] ?? 0) : 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.sign < b.sign ? -1 : 1))
    .map(({ sign }) => sign)
}
