import type { Pins, Told, ToldClaim, ToldReport, ToldTerm } from '@vedette/core'

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
const partsOf = ({ by, to, at, source, on, if: condition, terms, figures }: ToldClaim): readonly unknown[] => [
  by.map(actorOf),
  to.map(actorOf),
  at.map(placeOf),
  source.map(({ name, side }) => ({ name, side })),
  on && { date: on.date, certainty: on.certainty },
  condition || (terms && terms.length > 0)
    ? { words: condition?.words ?? null, ...(terms && terms.length > 0 ? { terms: terms.map(termOf) } : {}) }
    : null,
  figures.map(({ words, count, low, high, bound, what, who, partOf }) => ({ words, count, low, high, bound, what, who, partOf }))
]

const placeOf = ({
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
}: ToldClaim['at'][number]): ToldClaim['at'][number] => ({
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
})

const termOf = ({ kind, type, by, to, at, on, within, sets, effect, words }: ToldTerm): ToldTerm => ({
  kind,
  type,
  by: by.map(actorOf),
  to: to.map(actorOf),
  at: at.map(placeOf),
  on: on && { date: on.date },
  within,
  sets,
  effect,
  words
})

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

/** What a claim hangs on: the words of its condition, and the patterns of what would meet it. */
type ConditionText = { readonly words: string | null; readonly terms?: readonly ToldTerm[] }

const readCondition = (read: ConditionText | null): Pick<ToldClaim, 'if' | 'terms'> => ({
  if: read === null || read.words === null ? null : { words: read.words },
  ...(read?.terms ? { terms: read.terms } : {})
})

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
    ...readCondition(parts[condition] as ConditionText | null),
    figures: parts[figures] as ToldClaim['figures']
  }
  const own = parts[days] as readonly [from: number | null, to: number | null] | null
  const pinned = pins === undefined ? {} : { pins: parts[pins] as Pins }
  const told = { claim, report, areas: parts[areas] as Told['areas'], ...pinned }
  return own === null ? told : { ...told, days: [own[0] ?? Number.NEGATIVE_INFINITY, own[1] ?? Number.POSITIVE_INFINITY] }
}
