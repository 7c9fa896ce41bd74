import { hashText } from '#base'
import { type ClaimRef, countTelling, type Joined } from '#event'
import { type Dated, graceDays } from './moment.ts'
import type { Toll } from './situation.ts'

/** Running totals that had begun by a day, each by its claimant, those of one kind together and the latest first. */
export function findTolls(dated: readonly Dated[], day: number): readonly Toll[] {
  return dated
    .filter(each => each.joined.kind === 'toll' && hasBegun(each, day))
    .flatMap(({ joined }) => tollsOf(joined))
    .sort((a, b) => order(a.type, b.type) || order(lastPublished(b), lastPublished(a)) || order(a.id, b.id))
}

function hasBegun({ stated, published }: Dated, day: number): boolean {
  if (stated && Number.isFinite(stated[0])) return stated[0] <= day
  return published === undefined || published[0] - graceDays <= day
}

function tollsOf(joined: Joined): readonly Toll[] {
  const claimants = [...new Set(joined.claims.map(claimantOf))].sort(order)
  return claimants.map(claimant => {
    const claims = joined.claims.filter(claim => claimantOf(claim) === claimant)
    const latest = claims.toSorted((a, b) => order(b.published ?? '', a.published ?? '') || order(a.id, b.id)).map(({ id }) => id)
    const figures = joined.figures.filter(({ what }) => what === joined.type || what === null || joined.figures.length === 1)
    const values = figures.flatMap(({ values }) => values)
    const value = latest.flatMap(id => values.filter(({ claim }) => claim === id))[0]
    return {
      id: hashText(`toll ${joined.id} ${claimant}`).slice(0, 16),
      type: joined.type,
      who: figures[0]?.who ?? null,
      count: value?.count ?? null,
      low: value && (value.bound === 'at least' || value.bound === 'more than' || value.bound === 'exact') ? value.count : null,
      high: value && (value.bound === 'up to' || value.bound === 'exact') ? value.count : null,
      bound: value?.bound ?? null,
      period: joined.on,
      at: joined.at,
      claimant,
      claims,
      ...countTelling(claims)
    }
  })
}

const claimantOf = ({ source, outlet, reportId }: ClaimRef): string => source.at(-1) ?? outlet ?? reportId
const lastPublished = ({ claims }: Toll): string =>
  claims
    .map(({ published }) => published ?? '')
    .sort(order)
    .at(-1) ?? ''
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
