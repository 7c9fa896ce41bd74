import type { Pins, Told, ToldClaim, ToldReport } from '@vedette/core'

/**
 * Claims as text that is read fast: a line of JSON for each part that claims have alike, then a line with all claims, which name their parts
 * by number.
 */
export function writeToldText(told: readonly Told[]): string {
  if (told.length === 0) return ''
  const numbers = new Map<string, number>()
  const numberOf = (part: unknown): number => {
    const text = JSON.stringify(part)
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const claims = told.map(({ claim, days, areas, pins }) => {
    const { id, span, confidence, quote, kind, type, acled, stance } = claim
    const parts = [
      { kind, type, acled, stance },
      ...partsOf(claim),
      areas,
      days ? days.map(day => (Number.isFinite(day) ? day : null)) : null,
      ...(pins ? [pins] : [])
    ]
    return [id, span[0], span[1], confidence, quote, ...parts.map(numberOf)]
  })
  return `${[...numbers.keys()].join('\n')}\n${JSON.stringify(claims)}`
}

type Head = Pick<ToldClaim, 'kind' | 'type' | 'acled' | 'stance'>

/** A claim's own, then the numbers of its parts. */
type ClaimText = readonly [
  id: string,
  from: number,
  to: number,
  confidence: number,
  quote: string,
  head: number,
  by: number,
  to: number,
  at: number,
  source: number,
  on: number,
  condition: number,
  figures: number,
  areas: number,
  days: number,
  pins?: number
]

/** What joining asks of the parts of a claim, in their order; where their words stand is left out. */
const partsOf = ({ by, to, at, source, on, if: condition, figures }: ToldClaim): readonly unknown[] => [
  by.map(actorOf),
  to.map(actorOf),
  at.map(({ id, name, lat, lon, country, within, precision, radiusKm, part, near, road, border }) => ({
    id,
    name,
    lat,
    lon,
    country,
    within,
    precision,
    radiusKm,
    part,
    near,
    road,
    border
  })),
  source.map(({ name, side }) => ({ name, side })),
  on && { date: on.date, certainty: on.certainty },
  condition && { words: condition.words },
  figures.map(({ words, count, low, high, bound, what, who, partOf }) => ({ words, count, low, high, bound, what, who, partOf }))
]

const actorOf = ({ kind, id, name, side }: ToldClaim['by'][number]): ToldClaim['by'][number] => ({ kind, id, name, side })

/** Reads such texts; parts that many claims have are read once, and are one object. */
export function toldTextReader(): (text: string, report: ToldReport) => readonly Told[] {
  const known = new Map<string, unknown>()
  const readPart = (text: string): unknown => {
    const part = known.get(text)
    if (part !== undefined) return part
    const read: unknown = JSON.parse(text)
    known.set(text, read)
    return read
  }
  return (text, report) => {
    if (text === '') return []
    const lines = text.split('\n')
    const claims = JSON.parse(lines.pop() ?? '') as readonly ClaimText[]
    const parts = lines.map(readPart)
    return claims.map(claim => readClaim(claim, parts, report))
  }
}

function readClaim(
  [id, from, end, confidence, quote, head, by, to, at, source, on, condition, figures, areas, days, pins]: ClaimText,
  parts: readonly unknown[],
  report: ToldReport
): Told {
  const { kind, type, acled, stance } = parts[head] as Head
  const claim: ToldClaim = {
    id,
    kind,
    type,
    acled,
    stance,
    quote,
    span: [from, end],
    confidence,
    by: parts[by] as ToldClaim['by'],
    to: parts[to] as ToldClaim['to'],
    at: parts[at] as ToldClaim['at'],
    on: parts[on] as ToldClaim['on'],
    source: parts[source] as ToldClaim['source'],
    if: parts[condition] as ToldClaim['if'],
    figures: parts[figures] as ToldClaim['figures']
  }
  const own = parts[days] as readonly [from: number | null, to: number | null] | null
  const pinned = pins === undefined ? {} : { pins: parts[pins] as Pins }
  const told = { claim, report, areas: parts[areas] as Told['areas'], ...pinned }
  return own === null ? told : { ...told, days: [own[0] ?? Number.NEGATIVE_INFINITY, own[1] ?? Number.POSITIVE_INFINITY] }
}
