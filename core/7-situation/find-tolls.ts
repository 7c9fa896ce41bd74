import { areSame, findOrMake } from '#base'
import { type ClaimRef, countTelling, type FigureValue, firstDayOf, type Joined, measureOf } from '#event'
import type { DayRange } from '#mention'
import type { DatedByRole } from './dated-by-role.ts'
import { keepMade } from './keep-made.ts'
import { type Dated, graceDays } from './moment.ts'
import type { Toll, TollValue } from './situation.ts'

export type FindTolls = (months: readonly Pick<DatedByRole, 'tolls'>[], day: number) => readonly Toll[]

/**
 * Finds running totals that had begun by a day, each a series of its claimant's values: the same claimant's of the same people, place and first
 * day, however far apart they were told. Those of one kind stand together, the latest first. Two claimants' are never one series. A series that
 * was found before is the same object again.
 */
export function tollFinder(): FindTolls {
  const known = keepMade((_: Part): Series[] => [])
  const seriesOfParts = (parts: readonly Part[]): Series =>
    findOrMake(
      known(parts[0] as Part),
      kept => areSame(kept.parts, parts),
      () => {
        const toll = tollOf(parts)
        return { parts, toll, last: lastPublished(toll) }
      }
    )
  return (months, day) => {
    const series = new Map<string, Part[]>()
    for (const { parts, last } of months.map(partsOfMonth))
      for (const part of last <= day ? parts : parts.filter(({ begun }) => begun <= day)) {
        const others = series.get(part.key)
        if (others) others.push(part)
        else series.set(part.key, [part])
      }
    return [...series.values()]
      .map(seriesOfParts)
      .sort((a, b) => order(a.toll.type, b.toll.type) || order(b.last, a.last) || order(a.toll.id, b.toll.id))
      .map(({ toll }) => toll)
  }
}

/** A toll, the parts that it is made of, and the day on which it was last told. */
type Series = { readonly parts: readonly Part[]; readonly toll: Toll; readonly last: string }

/** What is told of totals in a month, and the day by which the last of these had begun. */
const partsOfMonth = keepMade(({ tolls }: Pick<DatedByRole, 'tolls'>) => {
  const parts = tolls.flatMap(readParts)
  return { parts, last: parts.reduce((last, { begun }) => Math.max(last, begun), Number.NEGATIVE_INFINITY) }
})

/** The day by which it had begun. */
function beginOf({ stated, published }: Dated): number {
  if (stated && Number.isFinite(stated[0])) return stated[0]
  return published === undefined ? Number.NEGATIVE_INFINITY : published[0] - graceDays
}

/** What one claimant says in claims that were joined. */
type Part = {
  readonly begun: number
  readonly key: string
  readonly joined: Joined
  readonly claimant: string
  readonly who: string | null
  readonly days: DayRange | undefined
  readonly claims: readonly ClaimRef[]
  readonly values: readonly FigureValue[]
}

function partsOf(dated: Dated): readonly Part[] {
  const { joined, stated } = dated
  const begun = beginOf(dated)
  const claimants = [...new Set(joined.claims.map(claimantOf))].sort(order)
  const first = firstDayOf(stated) ?? null
  const places = joined.at.map(({ key, name, part }) => [key ?? name, part])
  const figures = joined.figures.filter(({ what }) => what === joined.type || what === null || joined.figures.length === 1)
  const who = figures[0]?.who ?? null
  return claimants.map(claimant => {
    const claims = joined.claims.filter(claim => claimantOf(claim) === claimant)
    const ids = new Set(claims.map(({ id }) => id))
    const values = figures.flatMap(figure => figure.values.filter(({ claim }) => ids.has(claim)))
    const key = JSON.stringify([joined.type, claimant, who?.toLowerCase() ?? null, places, first])
    return { begun, key, joined, claimant, who, days: stated, claims, values }
  })
}

const readParts = keepMade(partsOf)

function tollOf(parts: readonly Part[]): Toll {
  // Its id is that of its first claim, whatever order they come in.
  const sorted = parts.toSorted((a, b) => order(firstTold(a), firstTold(b)) || order(a.joined.id, b.joined.id))
  const last = sorted.at(-1) as Part
  const claims = sorted.flatMap(part => part.claims)
  const series = seriesOf(
    claims,
    sorted.flatMap(({ values }) => values)
  )
  const value = series.at(-1)
  const { type, at } = last.joined
  return {
    id: (claims[0] as ClaimRef).id,
    type,
    measure: measureOf(type, last.days),
    who: last.who,
    count: value?.count ?? null,
    low: value && (value.bound === 'at least' || value.bound === 'more than' || value.bound === 'exact') ? value.count : null,
    high: value && (value.bound === 'up to' || value.bound === 'exact') ? value.count : null,
    bound: value?.bound ?? null,
    period: last.joined.on,
    at,
    claimant: last.claimant,
    series,
    claims,
    ...countTelling(claims)
  }
}

/** Values in the order in which they were told; one that is told again is not a new one. */
function seriesOf(claims: readonly ClaimRef[], values: readonly FigureValue[]): readonly TollValue[] {
  const published = new Map(claims.map(claim => [claim.id, claim.published]))
  const sorted = values
    .map(({ count, bound, claim }) => ({ count, bound, published: published.get(claim) ?? null, claim }))
    .sort((a, b) => order(a.published ?? '', b.published ?? '') || order(b.claim, a.claim))
  return sorted.filter((each, at) => at === 0 || each.count !== sorted[at - 1]?.count || each.bound !== sorted[at - 1]?.bound)
}

const claimantOf = ({ source, outlet, reportId }: ClaimRef): string => source.at(-1) ?? outlet ?? reportId
const firstTold = ({ claims }: Part): string => claims.map(({ published }) => published ?? '').sort(order)[0] ?? ''
const lastPublished = ({ claims }: Toll): string =>
  claims
    .map(({ published }) => published ?? '')
    .sort(order)
    .at(-1) ?? ''
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
