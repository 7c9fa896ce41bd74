import type { Entry } from '../picture/entry.ts'
import { type Filter, filterLists } from './choice.ts'

/** Name under which claims that a report makes in its own voice are filtered. */
export const ownVoice = 'the report itself'

/** The claims that a filter lets through: every list must agree, and all words of the search must be there. */
export function filterEntries(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const searched = filter.search.toLowerCase().split(/\s+/).filter(Boolean)
  const lists = filterLists.filter(list => filter[list].length > 0)
  if (lists.length === 0 && searched.length === 0) return entries
  return entries.filter(
    entry =>
      searched.every(word => entry.words.includes(word)) &&
      lists.every(list => valuesOf(entry, list).some(value => (filter[list] as readonly string[]).includes(value)))
  )
}

/** What an entry has under one heading of the filter. */
export function valuesOf(entry: Entry, list: (typeof filterLists)[number]): readonly string[] {
  if (list === 'kind') return [entry.claim.kind]
  if (list === 'family') return [entry.family]
  if (list === 'type') return [entry.claim.type]
  if (list === 'side') return entry.sides
  if (list === 'stance') return [entry.claim.stance]
  if (list === 'place') return entry.places.map(place => place.key)
  return entry.sources.length > 0 ? entry.sources : [ownVoice]
}

/** How many claims each value would show if it were chosen, the other headings staying as they are: the most first. */
export function countValues(
  entries: readonly Entry[],
  filter: Filter,
  list: (typeof filterLists)[number]
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const value of filter[list]) counts.set(value, 0)
  for (const entry of filterEntries(entries, { ...filter, [list]: [] }))
    for (const value of valuesOf(entry, list)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
