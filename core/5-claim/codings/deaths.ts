import { gather } from '#base'
import type { Bound, CountMention } from '#mention'
import type { Codable } from './coding-rule.ts'

/** How many died: the least, the likeliest and the most that the words allow; `high` is null when they set no bound. */
export type Deaths = { readonly low: number; readonly best: number; readonly high: number | null }

/** What a bound says of the number it stands with, as data: which of the three the number is, and what stands for the others. */
export type DeathsRule = {
  readonly bound: Bound | 'none'
  readonly low: 'count' | 'more' | 'one'
  readonly best: 'count' | 'more' | 'low'
  readonly high: 'count' | 'open'
  readonly says: string
}

/** The deaths that a claim counts, with the row that read their bound; undefined when it counts none. Parts of a figure are not added to it. */
export function readDeaths(
  claim: Pick<Codable, 'figures'>,
  rules: readonly DeathsRule[]
): { readonly deaths: Deaths; readonly rule: DeathsRule } | undefined {
  const killed = claim.figures.filter(({ what, partOf, count }) => what === 'killed' && partOf === undefined && count !== 0)
  const read = gather(killed, figure => {
    const rule = rules.find(
      ({ bound }) => bound === (figure.count === undefined && figure.low === undefined ? 'none' : (figure.bound ?? 'exact'))
    )
    return rule ? [{ deaths: deathsOf(figure, rule), rule }] : []
  })
  const [first] = read
  if (!first) return undefined
  const sum = (key: 'low' | 'best'): number => read.reduce((total, { deaths }) => total + deaths[key], 0)
  const highs = read.map(({ deaths }) => deaths.high)
  const high = highs.includes(null) ? null : highs.reduce<number>((total, one) => total + (one ?? 0), 0)
  return { deaths: { low: sum('low'), best: sum('best'), high }, rule: first.rule }
}

function deathsOf({ count, low, high }: CountMention, rule: DeathsRule): Deaths {
  const number = count ?? low ?? high ?? 1
  const least = rule.low === 'one' ? 1 : rule.low === 'more' ? number + 1 : Math.min(number, low ?? number)
  return {
    low: least,
    best: rule.best === 'low' ? least : rule.best === 'more' ? number + 1 : number,
    high: rule.high === 'open' ? null : Math.max(number, high ?? number)
  }
}
