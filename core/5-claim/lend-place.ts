import type { PlaceMention } from '#mention'
import { inferred } from './antecedent.ts'
import type { Draft } from './draft.ts'

/** Deeds that happen somewhere: a reader takes the place from what was told just before when the sentence does not repeat it. */
const placed = new Set([
  'ASSAULT',
  'COERCE',
  'DISPLACE',
  'MOBILIZE',
  'RETREAT',
  'PROTEST',
  'control',
  'siege',
  'presence',
  'killed',
  'injured',
  'displaced',
  'contested'
])
/** Over how many sentences a deed goes on where the last was, where else only the country would be told. */
const reachOfPlace = 2

export const root = (draft: Draft): string => draft.type.split('/')[0]!
export const within = (draft: Draft, other: Draft, sentences: number): boolean => draft.sentence.index - other.sentence.index <= sentences

/** A deed that is told of without its place is where the one told just before was, else where the report plays. */
export function lendPlace(draft: Draft, before: readonly Draft[], main: PlaceMention | undefined, all: readonly Draft[]): Draft {
  if (!placed.has(root(draft)) || (draft.at.length > 0 && !isOnlyCountry(draft))) return draft
  const last = before.findLast(
    other =>
      other.at.length > 0 &&
      !isOtherDay(draft, other) &&
      !isOnlyCountry(other) &&
      placed.has(root(other)) &&
      (root(other) !== 'DISPLACE' || root(draft) === 'DISPLACE')
  )
  const goesOn =
    last &&
    (within(draft, last, 1) || (isWide(main) && draft.kind === 'event' && within(draft, last, reachOfPlace) && !last.at.some(isWide)))
  const near = goesOn ? last : toldNext(draft, all)
  if (draft.at.length > 0)
    return near?.at.some(place => place.country === draft.at[0]!.country) ? { ...draft, at: inferred(near.at) } : draft
  const lent = near?.at ?? (main && draft.kind !== 'state' && !actsAs(draft, main) ? [main] : [])
  return { ...draft, at: inferred(lent) }
}

/** "In July rebels raided Tinzaouaten … Tuesday's attack": what has a day of its own is not where something of weeks before was. */
const isOtherDay = ({ on }: Draft, { on: other }: Draft): boolean =>
  on?.certainty === 'stated' && Math.abs(daysOf(on.date) - daysOf(other?.date)) > daysOfStory

/** How many days one story goes on at most. */
const daysOfStory = 20

/** Days since 1970 of a day, or of the middle of a month; not a number for what is longer or not dated. */
const daysOf = (date = ''): number => {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
  return Date.UTC(Number(year), Number(month) - 1, Number(day ?? 15)) / 86_400_000
}

/** "a raid killed nine. Jets bombed Sake on Monday": the place of a deed that opens a report is told by the next sentence. */
function toldNext(draft: Draft, all: readonly Draft[]): Draft | undefined {
  if (draft.kind !== 'event' || all.some(other => other.at.some(place => !isWide(place)) && other.sentence.index < draft.sentence.index))
    return undefined
  const next = all.find(other => other.sentence.index > draft.sentence.index && other.at.length > 0)
  return next && within(next, draft, 1) && root(next) === root(draft) && !next.at.some(isWide) ? next : undefined
}

/** "in a Syrian gas field": of where it was done only the country is told, by an adjective. */
const isOnlyCountry = ({ at }: Draft): boolean => at.every(({ precision, rule }) => precision === 'country' && rule === 'country-adjective')

/** A place that says little of where: a country, or a name that no map has. */
const isWide = (place: PlaceMention | undefined): boolean => place === undefined || /^(country|unresolved)$/.test(place.precision)

/** A country that is named only because it acts or speaks here is not where it acts. */
const actsAs = ({ by, to, source }: Draft, { name, literal }: PlaceMention): boolean =>
  !literal && [...by, ...to, ...source].some(actor => actor.side === name)

/** The town or site that most of a report's places are, when it is told of again and again. */
export function mainPlace(places: readonly PlaceMention[]): PlaceMention | undefined {
  const tally = new Map<string, PlaceMention[]>()
  for (const place of places)
    if (place.literal && !/^(country|unresolved|border|road)$/.test(place.precision))
      tally.set(place.name, [...(tally.get(place.name) ?? []), place])
  const [top, second] = [...tally.values()].sort((a, b) => b.length - a.length)
  return top && top.length >= 3 && top.length >= 2 * (second?.length ?? 0) ? top[0] : undefined
}

/** The province that most of a report's places are in, where the report names it. */
export function mainProvince(places: readonly PlaceMention[]): PlaceMention | undefined {
  const inside = places.filter(({ literal, precision }) => literal && !/^(country|unresolved|border|road)$/.test(precision))
  const tally = new Map<string, number>()
  for (const { name, within, precision } of inside) {
    const province = precision === 'province' ? name : within
    if (province) tally.set(province, (tally.get(province) ?? 0) + 1)
  }
  const [top] = [...tally].sort((a, b) => b[1] - a[1])
  if (!top || top[1] < 3 || top[1] * 3 < inside.length * 2) return undefined
  return inside.find(({ name, precision }) => precision === 'province' && name === top[0])
}

/** The country that a report is about, by its first mention: where what has no other place in the text took place. */
export function mainCountry(places: readonly PlaceMention[]): PlaceMention | undefined {
  const literal = places.filter(place => place.literal)
  const tally = new Map<string, number>()
  for (const { country } of literal.length > 0 ? literal : places) if (country) tally.set(country, (tally.get(country) ?? 0) + 1)
  const [top, second] = [...tally].sort((a, b) => b[1] - a[1])
  if (!top || (second && second[1] * 2 > top[1])) return undefined
  return places.find(place => place.country === top[0] && place.precision === 'country')
}
