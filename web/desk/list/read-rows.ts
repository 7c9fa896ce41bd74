import type { Named } from '@vedette/client'
import type { Filterable } from '../../choice/filter-entries.ts'
import { familyOf } from '../../look/family.ts'
import { sideOf } from '../../look/side-colours.ts'
import type { LineClaim } from '../../picture/picture.ts'
import { readDate } from '../../timeline/date-range.ts'

/** All events, states and tolls, or all claims, in short and column by column. */
export type Outline = Named['outline']

/** An event, a state, a toll or a claim, with what its row, its place on the map and its day need at hand. */
export type Row = Filterable & {
  /** Also that of its first claim. */
  readonly id: string
  readonly label: string
  /** EDTF. */
  readonly on: string | null
  /** First and last day; `undefined` without a date, or where that end is open. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** The day on which the first report that tells of it was published. */
  readonly known: number | undefined
  readonly by: readonly Party[]
  readonly whom: readonly Party[]
  readonly places: Outline['places']
  readonly claims: number
  readonly origins: number
  /** Of what has several claims, in turn: the day on which a claim was published, and the number of its origin; and the last of these days. */
  readonly told: readonly number[]
  readonly lastTold: number | undefined
  /** About what its claims contradict each other. */
  readonly disputes: readonly string[]
  readonly what: string | undefined
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly confidence: number
}

type Party = Outline['parties'][number]

/** The rows of an outline, in its order; `labels` are plain words for types. */
export function readRows(outline: Outline, labels: Readonly<Record<string, string>>): readonly Row[] {
  const { words, parties, places } = outline
  const days = new Map<string, readonly [number | undefined, number | undefined]>()
  const daysOf = (edtf: string | null): readonly [number | undefined, number | undefined] => {
    if (edtf === null) return [undefined, undefined]
    const known = days.get(edtf)
    if (known) return known
    const range = readDate(edtf)
    const read = [range?.from, range?.to === undefined ? undefined : range.to - 1] as const
    days.set(edtf, read)
    return read
  }
  const sayAll = (all: readonly number[]): readonly string[] => all.map(at => words[at] ?? '')
  const partiesOf = (all: readonly number[]): readonly Party[] => all.flatMap(at => parties[at] ?? [])
  return outline.id.map((id, n): Row => {
    const type = words[outline.type[n] ?? -1] ?? ''
    const label = labels[type] ?? type.toLowerCase().replace('/', ': ').replaceAll('-', ' ')
    const on = outline.on[n] ?? null
    const [from, to] = daysOf(on)
    const [by, whom] = [partiesOf(outline.by[n] ?? []), partiesOf(outline.to[n] ?? [])]
    const at = (outline.at[n] ?? []).flatMap(place => places[place] ?? [])
    const sources = sayAll(outline.sources[n] ?? [])
    const what = outline.what[n]
    return {
      id,
      claim: {
        kind: words[outline.kind[n] ?? -1] as LineClaim['kind'],
        type,
        stance: words[outline.stance[n] ?? -1] as LineClaim['stance']
      },
      family: familyOf(type),
      label,
      on,
      from,
      to,
      known: daysOf(outline.known[n] ?? null)[1],
      by,
      whom,
      places: at,
      sides: [...new Set([...by, ...whom].map(sideOf))],
      sources,
      words: [label, type, ...[...by, ...whom, ...at].map(({ name }) => name), ...sources].join(' ').toLowerCase(),
      claims: outline.claims[n] ?? 0,
      origins: outline.origins[n] ?? 0,
      ...readTold(outline.told[n] ?? [], at => daysOf(words[at] || null)[0] ?? Number.NEGATIVE_INFINITY),
      disputes: sayAll(outline.disputes[n] ?? []),
      what: what == null ? undefined : words[what],
      low: outline.low[n] ?? null,
      best: outline.best[n] ?? null,
      high: outline.high[n] ?? null,
      confidence: outline.confidence[n] ?? 0
    }
  })
}

function readTold(told: readonly number[], dayOf: (word: number) => number): Pick<Row, 'told' | 'lastTold'> {
  if (told.length === 0) return { told, lastTold: undefined }
  const days = told.map((each, at) => (at % 2 === 0 ? dayOf(each) : each))
  return { told: days, lastTold: days.reduce((last, each, at) => (at % 2 === 0 ? Math.max(last, each) : last), Number.NEGATIVE_INFINITY) }
}

/** A row with the claims and the origins that it had on a day. */
export function asKnown(row: Row, day: number): Row {
  const { told, lastTold } = row
  if (lastTold === undefined || lastTold <= day) return row
  const origins = new Set<number>()
  let claims = 0
  for (let at = 0; at < told.length; at += 2) {
    if ((told[at] as number) > day) continue
    claims++
    origins.add(told[at + 1] as number)
  }
  return { ...row, claims, origins: origins.size }
}
