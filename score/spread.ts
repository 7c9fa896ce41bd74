import { distanceKm, type Told } from '@vedette/core'

/** How far claims that were joined lie apart: the most days between the dates of two of them, and the most km between the places of two. */
export type Spread = { readonly days: number; readonly km: number }

/** Of two claims those days and places count that are nearest; what has no date or no town is near to all. */
export function spreadOf(told: readonly Told[]): Spread {
  const pairs = told.flatMap((one, at) => told.slice(at + 1).map(other => [one, other] as const))
  return {
    days: Math.max(0, ...pairs.map(([a, b]) => daysApart(a.days, b.days))),
    km: Math.max(0, ...pairs.map(([a, b]) => kmApart(a.claim.at, b.claim.at)))
  }
}

const daysApart = (a: Told['days'], b: Told['days']): number => (a && b ? Math.max(a[0] - b[1], b[0] - a[1], 0) : 0)

type Places = Told['claim']['at']

function kmApart(some: Places, others: Places): number {
  const [a, b] = [pointsOf(some), pointsOf(others)]
  return a.length === 0 || b.length === 0 ? 0 : Math.min(...a.flatMap(one => b.map(other => distanceKm(one, other))))
}

const pointsOf = (places: Places) =>
  places.flatMap(({ precision, lat, lon }) =>
    lat !== null && lon !== null && (precision === 'town' || precision === 'site') ? [{ lat, lon }] : []
  )
