import { isDay } from '../days.ts'

/** What there are lists of. */
export type ListName = 'events' | 'states' | 'tolls' | 'claims' | 'sources' | 'actors' | 'tripwires'

export const listNames: readonly ListName[] = ['events', 'states', 'tolls', 'claims', 'sources', 'actors', 'tripwires']

/** Which list is shown, and how; it stands in the address. */
export type ListChoice = {
  readonly of: ListName
  /** Name of a column, with `-` before it where the greatest comes first; the list's own order when absent. */
  readonly sort: string | undefined
  /** Name of the column by whose values rows stand together. */
  readonly group: string | undefined
  /** Names of the columns that are shown; the usual ones when absent. */
  readonly columns: readonly string[] | undefined
  /** First and last day of the period that is chosen on the timeline, `YYYY-MM-DD`. */
  readonly since: string | undefined
  readonly until: string | undefined
}

/** The list of a first visit. */
export const usualList: ListChoice = {
  of: 'events',
  sort: undefined,
  group: undefined,
  columns: undefined,
  since: undefined,
  until: undefined
}

/** Reads it from the words of an address; what makes no sense is passed over. */
export function readListChoice(words: URLSearchParams): ListChoice {
  const of = words.get('list') ?? ''
  const name = (key: string): string | undefined => (/^-?[a-z]+$/.test(words.get(key) ?? '') ? (words.get(key) ?? undefined) : undefined)
  const columns = words
    .get('columns')
    ?.split(',')
    .filter(column => /^[a-z]+$/.test(column))
  return {
    of: (listNames as readonly string[]).includes(of) ? (of as ListName) : usualList.of,
    sort: name('sort'),
    group: name('group'),
    columns: columns && columns.length > 0 ? columns : undefined,
    since: dayOf(words.get('since')),
    until: dayOf(words.get('until'))
  }
}

const dayOf = (day: string | null): string | undefined => (day !== null && isDay(day) ? day : undefined)

/** Writes it into the words of an address: nothing where it is the usual one. */
export function writeListChoice({ of, sort, group, columns, since, until }: ListChoice, words: URLSearchParams): void {
  if (of !== usualList.of) words.set('list', of)
  if (sort) words.set('sort', sort)
  if (group) words.set('group', group)
  if (columns) words.set('columns', columns.join(','))
  if (since) words.set('since', since)
  if (until) words.set('until', until)
}
