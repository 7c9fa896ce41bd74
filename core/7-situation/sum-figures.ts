import { type Joined, type JoinedFigure, summedFates } from '#event'
import type { Sum } from './situation.ts'

/**
 * What the figures of events add up to, fate by fate: never a running total, a part beside its whole, or one figure of a report that two
 * events share (of such events the one with the most counts). Denied, planned and possible events are left out.
 */
export function sumFigures(events: readonly Joined[]): readonly Sum[] {
  const told = events.filter(({ stance }) => stance === 'asserted')
  return summedFates.flatMap(what => {
    const counted = told.flatMap(event => {
      const figure = event.figures.find(each => each.what === what)
      return figure && figure.best !== null ? [{ figure, keys: keysOf(event, figure) }] : []
    })
    const distinct = withoutShared(counted)
    if (distinct.length === 0) return []
    const sum = (part: (figure: JoinedFigure) => number): number => distinct.reduce((total, { figure }) => total + part(figure), 0)
    return [
      {
        what,
        events: distinct.length,
        low: sum(({ low, best }) => low ?? best ?? 0),
        best: sum(({ best }) => best ?? 0),
        high: sum(({ high, best }) => high ?? best ?? 0)
      }
    ]
  })
}

type Counted = { readonly figure: JoinedFigure; readonly keys: readonly string[] }

/** Where its values stand: report and words. */
function keysOf({ claims }: Joined, { values }: JoinedFigure): readonly string[] {
  const reports = new Map(claims.map(({ id, report }) => [id, report]))
  return values.map(({ claim, words }) => `${reports.get(claim)} ${words}`)
}

function withoutShared(counted: readonly Counted[]): readonly Counted[] {
  const seen = new Set<string>()
  const sorted = counted.toSorted((a, b) => (b.figure.best ?? 0) - (a.figure.best ?? 0) || order(a.keys.join(), b.keys.join()))
  return sorted.filter(({ keys }) => {
    const isNew = keys.every(key => !seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
