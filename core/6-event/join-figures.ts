import type { Bound } from '#mention'
import type { Origin } from './find-origins.ts'
import type { Amended, FigureRule, FigureValue, JoinedFigure, JoinedPart } from './joined.ts'
import type { Told, ToldFigure } from './told.ts'

/** A claim, the origin behind it, how much its word weighs, and whether it was amended. */
export type Voiced = { readonly told: Told; readonly origin: Origin; readonly weight: number; readonly amended: Amended | null }

/**
 * What claims count, kind by kind, each value with the claim that gives it and who makes that. `low` and `high` are the least and the most
 * that anyone gives; `best` is chosen by `chooseBest`. What was withdrawn, and what a correction gives anew, is left out. Parts ("including three children") stand beside their whole and are never added to it;
 * several kinds of people that one claim counts apart ("two soldiers and a boy") are the parts of their sum.
 */
export function joinFigures(voiced: readonly Voiced[]): readonly JoinedFigure[] {
  const counted = voiced.filter(({ told, amended }) => told.claim.figures.length > 0 && amended?.standing !== 'withdrawn')
  if (counted.length === 0) return []
  const kinds = [...new Set(counted.flatMap(({ told }) => told.claim.figures.map(({ what }) => what ?? '')))].sort()
  return kinds.flatMap(kind => joinKind(counted, kind) ?? [])
}

function joinKind(voiced: readonly Voiced[], kind: string): JoinedFigure | undefined {
  const wholes: Valued[] = []
  const parts: Valued[] = []
  for (const each of voiced) {
    if (each.amended && isGivenBy(voiced, each.amended.by, kind)) continue
    const all = each.told.claim.figures.filter(({ what }) => (what ?? '') === kind)
    const own = distinctFigures(all.filter(({ partOf }) => partOf === null))
    const [first] = own
    if (first) wholes.push(valued(own.length > 1 ? sumOf(own) : first, each))
    parts.push(...all.filter(({ partOf }) => partOf !== null).map(figure => valued(figure, each)))
    if (own.length > 1) parts.push(...own.map(figure => valued(figure, each)))
  }
  if (wholes.length + parts.length === 0) return undefined
  const what = voiced.flatMap(({ told }) => told.claim.figures).find(figure => (figure.what ?? '') === kind)?.what ?? null
  return { what, ...rangeOfValues(wholes), parts: joinParts(parts) }
}

/** Whether a report gives a number of a kind: what it corrects is only what it gives anew. */
const isGivenBy = (voiced: readonly Voiced[], report: string, kind: string): boolean =>
  voiced.some(({ told }) => told.report.key === report && told.claim.figures.some(({ what }) => (what ?? '') === kind))

/** A value, and the words for who is counted. */
type Valued = FigureValue & {
  readonly who: string | null
  readonly low: number | null
  readonly high: number | null
  readonly by: Origin
  readonly weight: number
}

const valued = ({ count, low, high, bound, words, who }: ToldFigure, { told, origin, weight }: Voiced): Valued => ({
  count,
  low: low ?? count,
  high: high ?? count,
  bound,
  words,
  who,
  claim: told.claim.id,
  origin: origin.name,
  by: origin,
  weight
})

/** A claim that gives a number twice gives it once. */
const distinctFigures = (figures: readonly ToldFigure[]): readonly ToldFigure[] =>
  figures.filter((each, at) => figures.findIndex(other => other.who === each.who && other.count === each.count) === at)

/** Of figures that a claim gives side by side. Where one has no number, neither has the sum. */
function sumOf(figures: readonly ToldFigure[]): ToldFigure {
  const sum = (part: (figure: ToldFigure) => number | null): number | null =>
    figures.reduce<number | null>((total, figure) => {
      const value = part(figure)
      return total === null || value === null ? null : total + value
    }, 0)
  const bounds = new Set(figures.map(({ bound }) => bound))
  const bound: Bound | null = bounds.size === 1 ? (figures[0]?.bound ?? null) : bounds.has('up to') ? 'about' : 'at least'
  const words = figures.map(each => each.words).join(' + ')
  const [first] = figures as readonly [ToldFigure]
  return {
    ...first,
    words,
    count: sum(({ count }) => count),
    low: sum(f => f.low ?? f.count),
    high: sum(f => f.high ?? f.count),
    bound,
    who: null
  }
}

function joinParts(parts: readonly Valued[]): readonly JoinedPart[] {
  const groups = new Map<string, Valued[]>()
  for (const part of parts) {
    const who = part.who?.toLowerCase() ?? ''
    groups.set(who, [...(groups.get(who) ?? []), part])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, values]) => rangeOfValues(values))
}

function rangeOfValues(values: readonly Valued[]): JoinedPart {
  const lows = values.flatMap(({ low }) => low ?? [])
  const highs = values.flatMap(({ high }) => high ?? [])
  const names = new Set(values.map(({ who }) => who?.toLowerCase() ?? null))
  const { best, rule } = chooseBest(values)
  return {
    who: names.size === 1 ? (values[0]?.who ?? null) : null,
    low: lows.length > 0 ? Math.min(...lows) : null,
    best,
    high: highs.length > 0 ? Math.max(...highs) : null,
    rule,
    values: values.map(({ count, bound, words, claim, origin }) => ({ count, bound, words, claim, origin }))
  }
}

/**
 * The value that most origins give, each by its weight, and of those that weigh alike the lowest: a reprint is no second count, and too few
 * can be mended.
 */
function chooseBest(values: readonly Valued[]): { readonly best: number | null; readonly rule: FigureRule } {
  const givers = new Map<number, Map<Origin, number>>()
  for (const { count, by, weight } of values) {
    if (count === null) continue
    const known = givers.get(count) ?? new Map<Origin, number>()
    known.set(by, Math.max(known.get(by) ?? 0, weight))
    givers.set(count, known)
  }
  const weighed = [...givers].map(([count, by]) => ({
    count,
    origins: by.size,
    weight: [...by.values()].reduce((sum, each) => sum + each, 0)
  }))
  const [first, second] = weighed.sort((a, b) => b.weight - a.weight || a.count - b.count)
  if (!first) return { best: null, rule: 'no number' }
  if (!second) return { best: first.count, rule: 'only value' }
  if (first.weight === second.weight) return { best: first.count, rule: 'lowest of equals' }
  const hasMost = weighed.every(({ origins }) => origins <= first.origins) && first.origins > second.origins
  return { best: first.count, rule: hasMost ? 'most origins' : 'most weight' }
}
