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
export function countValues(entries: readonly Filterable[], filter: Filter): Readonly<Record<List, Counted>> {
  const searched = searchedOf(filter)
  const isWanted = testsOf(filter)
  const chosen = filterLists.filter(list => filter[list].length > 0)
  const counts = filterLists.map(list => new Map<string, { times: number }>(filter[list].map(value => [value, { times: 0 }])))
  for (const entry of entries) {
    if (!searched.every(word => entry.words.includes(word))) continue
    const against = chosen.filter(list => !isWanted[list](entry))
    if (against.length > 1) continue
    // What one heading alone keeps out would be let in by a choice under that heading.
    filterLists.forEach((list, at) => {
      if (against.length === 1 && against[0] !== list) return
      const held = counts[at] as Map<string, { times: number }>
      for (const value of valuesOf(entry, list)) {
        const count = held.get(value)
        if (count) count.times++
        else held.set(value, { times: 1 })
      }
    })
  }
  return Object.fromEntries(
    filterLists.map((list, at) => [list, mostFirst(counts[at] as Map<string, { times: number }>)])
  ) as unknown as Readonly<Record<List, Counted>>
}

type Counted = readonly (readonly [value: string, count: number])[]

const mostFirst = (counts: ReadonlyMap<string, { readonly times: number }>): Counted =>
  [...counts].map(([value, { times }]) => [value, times] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

const searchedOf = ({ search }: Filter): readonly string[] => search.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether each heading lets an entry through. */
function testsOf(filter: Filter): Readonly<Record<List, (entry: Filterable) => boolean>> {
  const test = (list: List) => {
    const wanted = new Set<string>(filter[list])
    return (entry: Filterable): boolean => wanted.size === 0 || valuesOf(entry, list).some(value => wanted.has(value))
  }
  return Object.fromEntries(filterLists.map(list => [list, test(list)])) as Record<List, (entry: Filterable) => boolean>
}

/** What an entry has under one heading of the filter. */
function valuesOf(entry: Filterable, list: List): readonly string[] {
  if (list === 'kind') return [entry.claim.kind]
  if (list === 'family') return [entry.family]
  if (list === 'type') return [entry.claim.type]
  if (list === 'side') return entry.sides
  if (list === 'stance') return [entry.claim.stance]
  if (list === 'place') return entry.places.map(place => place.key)
  return entry.sources.length > 0 ? entry.sources : [ownVoice]
}
