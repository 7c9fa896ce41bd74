import type { JoinedFigure } from './joined.ts'
import type { ToldClaim } from './told.ts'

/**
 * What claims count, kind by kind, each value with the claim that gives it. `low` and `high` are the least and the most that anyone gives;
 * `best` is the value that most claims give, and of those the lowest.
 */
export function joinFigures(claims: readonly ToldClaim[]): readonly JoinedFigure[] {
  const figures = claims.flatMap(({ id, figures }) =>
    figures.filter(({ partOf }) => partOf === null).map(figure => ({ claim: id, figure }))
  )
  const kinds = [...new Set(figures.map(({ figure }) => figure.what ?? ''))].sort()
  return kinds.map(kind => {
    const same = figures.filter(({ figure }) => (figure.what ?? '') === kind)
    const lows = same.flatMap(({ figure }) => figure.low ?? figure.count ?? [])
    const highs = same.flatMap(({ figure }) => figure.high ?? figure.count ?? [])
    return {
      what: same[0]?.figure.what ?? null,
      who: same.find(({ figure }) => figure.who !== null)?.figure.who ?? null,
      low: lows.length > 0 ? Math.min(...lows) : null,
      best: bestOf(same.flatMap(({ figure }) => figure.count ?? [])),
      high: highs.length > 0 ? Math.max(...highs) : null,
      values: same.map(({ claim, figure: { count, bound, words } }) => ({ count, bound, words, claim }))
    }
  })
}

function bestOf(counts: readonly number[]): number | null {
  const times = (count: number): number => counts.filter(other => other === count).length
  return counts.toSorted((a, b) => times(b) - times(a) || a - b)[0] ?? null
}
