import type { LineActor, LineClaim, LineFigure, LinePlace, LineTerm } from '#claim'
import { rangeOf } from '#mention'
import { areasOfClaims } from './area-keys.ts'
import { markText } from './mark-text.ts'
import type { Told } from './told.ts'

/** Claims for tests, said shortly: what differs from an event without anything. */
export type Short = {
  readonly id: string
  readonly kind?: LineClaim['kind']
  readonly type: string
  readonly by?: readonly string[]
  readonly to?: readonly string[]
  readonly at?: readonly (keyof typeof places)[]
  readonly part?: string
  readonly whole?: true
  readonly on?: string
  readonly source?: readonly string[]
  readonly stance?: LineClaim['stance']
  readonly if?: string
  readonly terms?: readonly ShortTerm[]
  readonly count?: number
  readonly what?: LineFigure['what']
  readonly published?: string | null
  readonly outlet?: string
  readonly report?: string
  readonly text?: string
  readonly credit?: string
  readonly amends?: 'correction' | 'retraction'
}

export type ShortTerm = Pick<Short, 'kind' | 'by' | 'to' | 'at' | 'on' | 'type'> & {
  readonly sets?: LineTerm['sets']
  readonly effect?: LineTerm['effect']
  readonly within?: string
}

/** A claim as joining takes it. Actors are written `name` or `name/side`. */
export function exampleTold(short: Short): Told {
  const claim = exampleClaim(short)
  const days = claim.on?.date ? rangeOf(claim.on.date) : undefined
  const report = short.report ?? `report of ${short.id}`
  return {
    claim,
    report: {
      key: report,
      id: report,
      title: null,
      published: short.published === undefined ? '2023-05-10' : short.published,
      outlet: short.outlet ?? null,
      url: null,
      mark: short.text === undefined ? null : markText(short.text),
      credit: short.credit ?? null,
      amends: short.amends ?? null
    },
    ...(days ? { days } : {}),
    areas: areasOfClaims([claim])[0] ?? []
  }
}

const exampleClaim = (short: Short): LineClaim => ({
  id: short.id,
  kind: short.kind ?? 'event',
  type: short.type,
  acled: null,
  by: (short.by ?? []).map(actor),
  to: (short.to ?? []).map(actor),
  at: (short.at ?? []).map(name => ({ ...places[name], part: short.part ?? null, ...(short.whole ? { whole: true as const } : {}) })),
  on: timeOf(short.on),
  source: (short.source ?? []).map(actor),
  stance: short.stance ?? 'asserted',
  if: short.if === undefined ? null : { words: short.if, span: [0, 1] },
  terms: (short.terms ?? []).map(term),
  figures: short.count === undefined ? [] : [figure(short.count, short.what ?? 'killed')],
  quote: `words of ${short.id}`,
  span: [0, 1],
  rule: 'example',
  certainty: 'stated',
  confidence: 0.8
})

const timeOf = (date: string | undefined): LineClaim['on'] =>
  date === undefined ? null : { words: date, span: [0, 1], date, kind: 'date', certainty: 'stated' }

const term = (short: ShortTerm): LineTerm => ({
  words: `words of ${short.type}`,
  span: [0, 1],
  kind: short.kind ?? 'event',
  type: short.type,
  by: (short.by ?? []).map(actor),
  to: (short.to ?? []).map(actor),
  at: (short.at ?? []).map(name => places[name]),
  on: timeOf(short.on),
  within: short.within ?? null,
  sets: short.sets ?? 'condition',
  effect: short.effect ?? 'brings'
})

function actor(words: string): LineActor {
  const [name = '', side = null] = words.split('/')
  return { words: name, span: [0, 1], kind: 'group', id: null, name, side, certainty: 'stated' }
}

const figure = (count: number, what: LineFigure['what']): LineFigure => ({
  words: String(count),
  span: [0, 1],
  count,
  low: count,
  high: count,
  bound: 'exact',
  what,
  who: null,
  partOf: null
})

const place = (
  id: string,
  name: string,
  within: string | null,
  precision: LinePlace['precision'],
  lat: number,
  lon: number
): LinePlace => ({
  words: name,
  span: [0, 1],
  id,
  name,
  lat,
  lon,
  country: 'SD',
  within,
  precision,
  radiusKm: 3,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: true,
  certainty: 'stated'
})

const places = {
  'El Geneina': place('1', 'El Geneina', 'West Darfur', 'town', 13.45, 22.45),
  Beida: place('2', 'Beida', 'West Darfur', 'town', 13.0, 22.1),
  'West Darfur': place('3', 'West Darfur', 'West Darfur', 'province', 13, 22.5),
  Nyala: place('4', 'Nyala', 'South Darfur', 'town', 12.05, 24.88),
  'Um Nowhere': place('6', 'Um Nowhere', null, 'unresolved', 0, 0),
  Sudan: place('5', 'Sudan', null, 'country', 15, 30)
}
