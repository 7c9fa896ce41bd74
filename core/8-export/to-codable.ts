import type { Codable } from '#claim'
import type { Joined, Party } from '#event'
import type { ActorMention, CountMention, PlaceMention } from '#mention'

/** What codings ask, of parties that are kept: what an actor was to the reading is no longer known, and follows from its kind and side. */
export type PartyClasses = {
  /** Sides that do not fight. */
  readonly unarmed: readonly string[]
  /** The class of people who are of a side that does. */
  readonly sided: string
}

/** What claims are joined to, or a claim that is kept, as codings take it. */
export function toCodable(
  {
    kind,
    type,
    stance,
    by,
    to,
    at,
    on,
    figures
  }: Pick<Joined, 'kind' | 'type' | 'stance' | 'by' | 'to'> & {
    readonly at: readonly Located[]
    readonly on: { readonly date: string | null } | null
    readonly figures: readonly Counted[]
  },
  classes: PartyClasses,
  rule = ''
): Codable {
  const parties = (list: readonly Party[]): readonly ActorMention[] => list.map(party => toActor(party, classes))
  return {
    kind,
    type,
    stance,
    by: parties(by),
    to: parties(to),
    at: at.map(toPlace),
    figures: figures.map(toCount),
    rule,
    ...(on === null || on.date === null
      ? {}
      : { on: { ...nowhere, words: '', span: [0, 0], rule: '', certainty: 'stated', kind: 'date', date: on.date } })
  }
}

type Located = Omit<Joined['at'][number], 'key'> & { readonly extent?: PlaceMention['extent'] | { readonly geometry: unknown } | null }

export type Counted = {
  readonly what: CountMention['what'] | null
  readonly count: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: CountMention['bound'] | null
  readonly who: string | null
  readonly words: string
  readonly partOf: string | null
}

const nowhere = { sentence: 0, from: 0, to: 0, head: 0 } as const
const found = { ...nowhere, words: '', span: [0, 0], rule: '', certainty: 'stated' } as const

const toActor = ({ kind, id, name, side }: Party, { unarmed, sided }: PartyClasses): ActorMention => ({
  ...found,
  kind,
  name,
  form: 'name',
  ...(id === null ? {} : { id }),
  ...(side === null ? {} : { side }),
  ...(kind === 'people' && side !== null && !unarmed.includes(side) ? { class: sided } : {})
})

function toPlace({ id, name, lat, lon, country, within, precision, radiusKm, extent }: Located): PlaceMention {
  const known = Object.fromEntries(Object.entries({ id, lat, lon, country, within, radiusKm, extent }).filter(([, value]) => value != null))
  return { ...found, name, precision, literal: true, ...known }
}

function toCount({ words, ...parts }: Counted): CountMention {
  const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null))
  return { ...found, words, ...known }
}
