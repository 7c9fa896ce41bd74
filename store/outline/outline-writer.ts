import { type Joined, type LineClaim, type LinePlace, placeKey } from '@vedette/core'
import type { ClaimRow } from '../asked.ts'
import type { Outline, OutlinePlace } from './outline.ts'

/** Gathers rows into the columns of an outline. */
export type OutlineWriter = {
  readonly addEvent: (event: Joined) => void
  readonly addClaim: (row: ClaimRow) => void
  /** The outline of what was added; `leftOut` as it is known in the end. */
  readonly end: (leftOut: number) => Outline
}

type Actor = Joined['by'][number] | LineClaim['by'][number]
type Place = Pick<LinePlace, 'id' | 'name' | 'lat' | 'lon' | 'country' | 'within' | 'precision' | 'radiusKm'>

/** An empty outline to which rows are added, in the order in which it is to have them. */
export function outlineWriter(): OutlineWriter {
  const columns = emptyColumns()
  const words = dictionary<string>(word => word)
  const parties = dictionary<Outline['parties'][number]>(({ id, name, side }) => JSON.stringify([id, name, side]))
  const places = dictionary<OutlinePlace>(({ key }) => key)
  const sayAll = (all: readonly string[]): readonly number[] => all.map(words.at)
  const partiesOf = (actors: readonly Actor[]): readonly number[] => [
    ...new Set(actors.map(({ id, name, side }) => parties.at({ id, name, side })))
  ]
  const add = (row: Shared): void => {
    columns.id.push(row.id)
    columns.kind.push(words.at(row.kind))
    columns.type.push(words.at(row.type))
    columns.stance.push(words.at(row.stance))
    columns.by.push(partiesOf(row.by))
    columns.to.push(partiesOf(row.to))
    columns.at.push([...new Set(row.at.flatMap(pointsOf).map(places.at))])
    columns.confidence.push(Math.round(row.confidence * 100) / 100)
  }
  return {
    addEvent: event => {
      add(event)
      const published = event.claims.flatMap(claim => claim.published ?? []).sort()
      columns.on.push(event.on?.date ?? null)
      columns.known.push(published[0] ?? null)
      columns.sources.push(sayAll(event.claimants))
      columns.claims.push(event.claims.length)
      columns.origins.push(event.origins)
      columns.told.push(event.claims.length < 2 ? noClaims : toldOf(event))
      columns.disputes.push(sayAll(disputesOf(event)))
      const figure = event.figures.find(({ low }) => low !== null)
      pushFigure(figure?.what ?? null, figure ?? none)
    },
    addClaim: ({ claim, report }) => {
      add(claim)
      columns.on.push(claim.on?.date ?? null)
      columns.known.push(report.published)
      columns.sources.push(sayAll(claim.source.length > 0 ? claim.source.map(({ name }) => name) : report.outlet ? [report.outlet] : []))
      columns.claims.push(1)
      columns.origins.push(1)
      columns.told.push(noClaims)
      columns.disputes.push([])
      const figure = claim.figures.find(({ low }) => low !== null)
      pushFigure(figure?.what ?? null, figure ? { low: figure.low, best: figure.count, high: figure.high } : none)
    },
    end: leftOut => ({ words: words.all, parties: parties.all, places: places.all, ...columns, leftOut })
  }
  function toldOf({ claims }: Joined): readonly number[] {
    const origins = [...new Set(claims.map(({ origin }) => origin))]
    return claims.flatMap(({ published, origin }) => [words.at(published ?? ''), origins.indexOf(origin)])
  }
  function pushFigure(what: string | null, { low, best, high }: typeof none): void {
    columns.what.push(what === null ? null : words.at(what))
    columns.low.push(low)
    columns.best.push(best)
    columns.high.push(high)
  }
}

const noClaims: readonly number[] = []

type Shared = Pick<Joined, 'id' | 'kind' | 'type' | 'stance' | 'confidence'> & {
  readonly by: readonly Actor[]
  readonly to: readonly Actor[]
  readonly at: readonly Place[]
}

const none: { readonly low: number | null; readonly best: number | null; readonly high: number | null } = {
  low: null,
  best: null,
  high: null
}

/** About what the claims of an event contradict each other; numbers that differ contradict each other when different origins give them. */
export function disputesOf({ disputes, figures }: Pick<Joined, 'disputes' | 'figures'>): readonly string[] {
  const differ = figures.some(
    ({ low, high, values }) => low !== high && new Set(values.map(({ origin }) => origin)).size > 1 && !values.every(sayTheSame)
  )
  return [...new Set(disputes.map(({ about }) => about)), ...(differ ? ['how many'] : [])]
}

const sayTheSame = (
  { count }: Joined['figures'][number]['values'][number],
  _: number,
  all: readonly Joined['figures'][number]['values'][number][]
): boolean => count === all[0]?.count

function pointsOf(place: Place): readonly OutlinePlace[] {
  const key = placeKey(place)
  const { name, lat, lon, country, within, precision, radiusKm } = place
  return key === undefined || lat === null || lon === null ? [] : [{ key, name, lat, lon, country, within, precision, radiusKm }]
}

/** Values, each once, and the place of each. */
function dictionary<Value>(keyOf: (value: Value) => string) {
  const all: Value[] = []
  const places = new Map<string, number>()
  const at = (value: Value): number => {
    const key = keyOf(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, all.length)
    all.push(value)
    return all.length - 1
  }
  return { all, at }
}

/** The same columns, to be added to. */
type Columns = {
  [Name in Exclude<keyof Outline, 'words' | 'parties' | 'places' | 'leftOut'>]: Outline[Name] extends readonly (infer Value)[]
    ? Value[]
    : never
}

const emptyColumns = (): Columns => ({
  id: [],
  kind: [],
  type: [],
  stance: [],
  on: [],
  known: [],
  by: [],
  to: [],
  at: [],
  sources: [],
  claims: [],
  origins: [],
  told: [],
  disputes: [],
  what: [],
  low: [],
  best: [],
  high: [],
  confidence: []
})
