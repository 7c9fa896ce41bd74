import { hashText, type Line, type LineActor, type LineClaim, type LineFigure, type LinePlace, type Report } from '@vedette/core'
import { draw, type Random } from './random.ts'

/** A report and what it would be coded as: invented, but with the shape and the size of real ones. */
export type Invented = { readonly report: Report; readonly line: Line }

/** Names of the provinces of countries, by ISO 3166-1 alpha-2, the busiest first. */
export type Provinces = Readonly<Record<string, readonly string[]>>

/** Over how many days reports are spread, counted from 2022-01-01, over how many towns of a province, and how much the busiest have of all. */
export type Spread = {
  readonly days: readonly [first: number, last: number]
  readonly towns: number
  readonly pick: <Item>(items: readonly Item[], random: Random) => Item | undefined
}

/** Two years, thirty towns; half of all is of the first quarter of countries, and so on. */
const twoYears: Spread = { days: [0, 729], towns: 30, pick: (items, random) => items[Math.floor(items.length * random() ** 2)] }

/** Ten years, sixty towns; the second country has half as much as the first, the third a third, and so on. */
export const tenYears: Spread = { days: [-2922, 730], towns: 60, pick: pickByRank }

function pickByRank<Item>(items: readonly Item[], random: Random): Item | undefined {
  const total = items.reduce((sum, _, index) => sum + 1 / (index + 1), 0)
  let left = total * random()
  return (
    items.find((_, index) => {
      left -= 1 / (index + 1)
      return left <= 0
    }) ?? items.at(-1)
  )
}

/** Invented reports with eight claims each, of which few provinces have most: the same for the same seed. `from` is the number of the first. */
export function* inventReports(count: number, provinces: Provinces, random: Random, spread = twoYears, from = 0): Generator<Invented> {
  for (let index = from; index < from + count; index++) yield inventReport(index, provinces, random, spread)
}

export const claimsOfReport = 8
const firstDay = Date.UTC(2022, 0, 1)

function inventReport(index: number, provinces: Provinces, random: Random, { days: [first, last], towns, pick }: Spread): Invented {
  const country = pick(Object.keys(provinces), random) ?? ''
  const province = pick(provinces[country] ?? [], random) ?? ''
  const day = first + Math.floor((last - first + 1) * random())
  const published = dateOf(day)
  const outlet = `Outlet ${1 + Math.floor(40 * random())}`
  const claims: LineClaim[] = []
  let text = ''
  for (let at = 0; at < claimsOfReport; at++) {
    const claim = inventClaim({ index, at, country, province, day, towns, from: text.length }, random)
    claims.push(claim)
    text += `${claim.quote}. `
  }
  const hash = `sha256:${hashText(text)}`
  const id = `invented-${index}`
  const report: Report = { id, hash, raw: text, format: 'text', published, outlet, notes: [] }
  return {
    report,
    line: {
      report: { id, hash, title: null, published, outlet, url: null, language: 'en', text },
      mentions: { actors: claims.flatMap(({ by }) => by), places: claims.flatMap(({ at }) => at), times: [], counts: [] },
      claims,
      notes: []
    }
  }
}

type Setting = {
  readonly index: number
  readonly at: number
  readonly country: string
  readonly province: string
  readonly day: number
  readonly towns: number
  readonly from: number
}

const kinds: readonly (readonly [LineClaim['kind'], string])[] = [
  ['event', 'ASSAULT'],
  ['event', 'ASSAULT/heavy-weapons'],
  ['event', 'ASSAULT/aerial'],
  ['event', 'COERCE/seize'],
  ['event', 'MOBILIZE/troops'],
  ['event', 'DISPLACE'],
  ['event', 'THREATEN/violence'],
  ['state', 'control'],
  ['state', 'siege'],
  ['toll', 'killed']
]

function inventClaim({ index, at, country, province, day, towns, from }: Setting, random: Random): LineClaim {
  const [kind, type] = draw(kinds, random)
  const [by, to] = random() < 0.5 ? [1, 2] : [2, 1]
  const place = inventPlace(country, province, 1 + Math.floor(towns * random() ** 2))
  const date = dateOf(day - Math.floor(3 * random()))
  const count = 1 + Math.floor(60 * random() ** 3)
  const quote = `Side ${by} of ${country} acted against side ${to} at ${place.name} on ${date}, and ${count} died`
  const span = [from, from + quote.length] as const
  return {
    id: hashText(`${index} ${at}`).slice(0, 16),
    kind,
    type,
    acled: null,
    by: [inventActor(country, by)],
    to: [inventActor(country, to)],
    at: [place],
    on: random() < 0.7 ? { words: date, span, date, kind: 'date', certainty: 'stated' } : null,
    source: random() < 0.5 ? [inventActor(country, 3 + Math.floor(6 * random()))] : [],
    stance: random() < 0.9 ? 'asserted' : 'denied',
    if: type === 'THREATEN/violence' ? { words: 'if the post is attacked', span } : null,
    figures: random() < 0.3 || kind === 'toll' ? [inventFigure(count, span)] : [],
    quote,
    span,
    rule: 'invented',
    certainty: 'stated',
    confidence: 0.8
  }
}

const inventActor = (country: string, number: number): LineActor => ({
  words: `Side ${number}`,
  span: [0, 6],
  kind: 'group',
  id: `${country.toLowerCase()}-${number}`,
  name: `Side ${number} of ${country}`,
  side: `Side ${number} of ${country}`,
  certainty: 'stated'
})

const inventPlace = (country: string, province: string, town: number): LinePlace => ({
  words: `Town ${town}`,
  span: [0, 7],
  id: `${country}-${province}-${town}`,
  name: `Town ${town} of ${province}`,
  ...pointOf(country, province, town),
  country,
  within: province,
  precision: 'town',
  radiusKm: 2,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: true,
  certainty: 'stated'
})

/** About the middles of the countries that are invented of. */
const middles: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  SD: [14.5, 29.5],
  SY: [35, 38],
  UA: [48.5, 32],
  ML: [16.5, -2.5],
  MM: [21, 96.5]
}

const hashes = new Map<string, string>()

/** Thousands of reports name the same towns. */
function hashOnce(words: string): string {
  const hash = hashes.get(words) ?? hashText(words)
  hashes.set(words, hash)
  return hash
}

/** Towns lie around the middle of their province, wherever in the country that is. */
function pointOf(country: string, province: string, town: number): { readonly lat: number; readonly lon: number } {
  const [lat, lon] = middles[country] ?? [0, 0]
  const share = (words: string, at: number): number => Number.parseInt(hashOnce(words).slice(at, at + 4), 16) / 0x10000 - 0.5
  const round = (value: number): number => Math.round(value * 1000) / 1000
  const own = `${province} ${town}`
  return { lat: round(lat + 5 * share(province, 0) + share(own, 0)), lon: round(lon + 7 * share(province, 4) + 1.4 * share(own, 4)) }
}

const inventFigure = (count: number, span: LineFigure['span']): LineFigure => ({
  words: `${count} died`,
  span,
  count,
  low: count,
  high: count,
  bound: 'exact',
  what: 'killed',
  who: null,
  partOf: null
})

const dateOf = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)
