import type { LineClaim } from '../picture/picture.ts'

/** What the reader of the page has chosen; all of it stands in the page's address after `#`, so that a link or a reload shows the same. */
export type Choice = {
  /** Id of the chosen claim. */
  readonly claim: string | undefined
  /** Id of the report whose words are shown. */
  readonly report: string | undefined
  readonly filter: Filter
  readonly tab: Tab
}

/** Which claims are shown. An empty list lets all through. */
export type Filter = {
  readonly search: string
  readonly kind: readonly LineClaim['kind'][]
  readonly family: readonly string[]
  readonly type: readonly string[]
  readonly side: readonly string[]
  readonly stance: readonly string[]
  readonly source: readonly string[]
  /** Key of a place on the map. */
  readonly place: readonly string[]
}

export type Tab = 'picture' | 'claims' | 'report'

/** Parts of a filter that are lists, in the order in which they stand in the address. */
export const filterLists = ['kind', 'family', 'type', 'side', 'stance', 'source', 'place'] as const

/** Lets every claim through. */
export const noFilter: Filter = { search: '', kind: [], family: [], type: [], side: [], stance: [], source: [], place: [] }

/** Whether a filter keeps anything out. */
export const isFiltered = (filter: Filter): boolean => filter.search.trim() !== '' || filterLists.some(list => filter[list].length > 0)

/** Reads what follows the `#` of an address; unknown words are passed over. */
export function readChoice(hash: string): Choice {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  const filter = { ...noFilter, search: words.get('q') ?? '' } as Record<string, unknown>
  for (const list of filterLists) filter[list] = words.getAll(list)
  const tab = words.get('tab')
  return {
    claim: words.get('claim') ?? undefined,
    report: words.get('report') ?? undefined,
    filter: filter as Filter,
    tab: tab === 'claims' || tab === 'report' ? tab : 'picture'
  }
}

/** Writes a choice as it stands after the `#`; nothing chosen is the empty string. `readChoice` reads it back. */
export function writeChoice(choice: Choice): string {
  const words = new URLSearchParams()
  if (choice.claim !== undefined) words.set('claim', choice.claim)
  if (choice.report !== undefined) words.set('report', choice.report)
  if (choice.filter.search) words.set('q', choice.filter.search)
  for (const list of filterLists) for (const value of choice.filter[list]) words.append(list, value)
  if (choice.tab !== 'picture') words.set('tab', choice.tab)
  return words.toString()
}
