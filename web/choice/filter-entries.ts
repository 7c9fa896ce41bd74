import type { Entry } from '../picture/entry.ts'
import type { LineClaim } from '../picture/picture.ts'
import { type Filter, filterLists } from './choice.ts'

/** Name under which claims that a report makes in its own voice are filtered. */
export const ownVoice = 'the report itself'

/** What a filter looks at. */
export type Filterable = Pick<Entry, 'family' | 'sides' | 'sources' | 'words'> & {
  readonly claim: Pick<LineClaim, 'kind' | 'type' | 'stance'>
  readonly places: readonly { readonly key: string }[]
}

type List = (typeof filterLists)[number]

/** What a filter lets through: every list must agree, and all words of the search must be there. */
export function filterEntries<Each extends Filterable>(entries: readonly Each[], filter: Filter): readonly Each[] {
  const searched = searchedOf(filter)
  const lists = filterLists.filter(list => filter[list].length > 0)
  if (lists.length === 0 && searched.length === 0) return entries
  const isWanted = testsOf(filter)
  return entries.filter(entry => searched.every(word => entry.words.includes(word)) && lists.every(list => isWanted[list](entry)))
}

/** How many claims each value would show if it were chosen, the other headings staying as they are: the most first. */
export function countValues(entries: readonly Filterable[], filter: Filter): Counts {
  const count = valueCounter(entries, filter)
  while (!count(entries.length));
  return count.counts()
}

/** The same, so many entries at a time: whether all are counted, and then what they come to. */
export function valueCounter(entries: readonly Filterable[], filter: Filter): { (most: number): boolean; readonly counts: () => Counts } {
  const searched = searchedOf(filter)
  const isWanted = testsOf(filter)
  const chosen = filterLists.filter(list => filter[list].length > 0)
  const all = filterLists.map(list => ({
    list,
    held: new Map<string, { times: number }>(filter[list].map(value => [value, { times: 0 }]))
  }))
  let next = 0
  const countOne = (entry: Filterable): void => {
    for (const word of searched) if (!entry.words.includes(word)) return
    let against: List | undefined
    for (const list of chosen) {
      if (isWanted[list](entry)) continue
      if (against !== undefined) return
      against = list
    }
    // What one heading alone keeps out would be let in by a choice under that heading.
    for (const { list, held } of all) {
      if (against !== undefined && against !== list) continue
      if (list === 'place') for (const { key } of entry.places) add(held, key)
      else if (list === 'side' || list === 'source') for (const value of valuesOf(entry, list)) add(held, value)
      else add(held, oneOf(entry, list))
    }
  }
  const count = (most: number): boolean => {
    for (const end = Math.min(entries.length, next + most); next < end; next++) countOne(entries[next] as Filterable)
    return next === entries.length
  }
  const counts = () => Object.fromEntries(all.map(({ list, held }) => [list, mostFirst(held)])) as unknown as Counts
  return Object.assign(count, { counts })
}

function add(held: Map<string, { times: number }>, value: string): void {
  const count = held.get(value)
  if (count) count.times++
  else held.set(value, { times: 1 })
}

/** How many entries each value of each heading would show. */
export type Counts = Readonly<Record<List, Counted>>

type Counted = readonly (readonly [value: string, count: number])[]

const mostFirst = (counts: ReadonlyMap<string, { readonly times: number }>): Counted =>
  [...counts].map(([value, { times }]) => [value, times] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

const searchedOf = ({ search }: Filter): readonly string[] => search.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether each heading lets an entry through. */
function testsOf(filter: Filter): Readonly<Record<List, (entry: Filterable) => boolean>> {
  const test = (list: List) => {
    const wanted = new Set<string>(filter[list])
    if (wanted.size === 0) return () => true
    if (list !== 'side' && list !== 'place' && list !== 'source') return (entry: Filterable): boolean => wanted.has(oneOf(entry, list))
    return (entry: Filterable): boolean => valuesOf(entry, list).some(value => wanted.has(value))
  }
  return Object.fromEntries(filterLists.map(list => [list, test(list)])) as Record<List, (entry: Filterable) => boolean>
}

/** What an entry has under one heading of the filter. */
function valuesOf(entry: Filterable, list: List): readonly string[] {
  if (list === 'side') return entry.sides
  if (list === 'place') return entry.places.map(place => place.key)
  if (list === 'source') return entry.sources.length > 0 ? entry.sources : onlyOwn
  return [oneOf(entry, list)]
}

const onlyOwn: readonly string[] = [ownVoice]

/** The same under a heading of which each entry has one value. */
const oneOf = ({ claim, family }: Filterable, list: Exclude<List, 'side' | 'place' | 'source'>): string =>
  list === 'family' ? family : claim[list]
