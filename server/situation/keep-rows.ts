import type { Store, ToldMark, ToldQuery, ToldRow } from '@vedette/store'

/** What a query gives now, and what tells whether that is still so. */
export type Marked = {
  readonly mark: string
  /** The rows; those that were read before are not read again. */
  readonly rows: () => Promise<readonly ToldRow[]>
}

/** Reads what reports tell of an area, and keeps it: while reports come in, nearly all of it is asked for again and again. */
export type RowKeeper = {
  readonly ask: (query: Omit<ToldQuery, 'recorded'>) => Promise<Marked>
  /** What `ask` would give as the mark. */
  readonly mark: (query: Omit<ToldQuery, 'recorded'>) => Promise<string>
  readonly forget: () => void
}

/** Text that is kept, in characters: the busiest province of a million claims has 13 million. */
const mostKept = 60_000_000

type Kept = { readonly version: string; readonly inDays: boolean; readonly row: ToldRow }

export function rowKeeper(store: Pick<Store, 'toldRows' | 'toldMarks' | 'toldMark'>, most = mostKept): RowKeeper {
  const kept = new Map<string, Kept>()
  let characters = 0
  let times = 0
  const forget = (): void => {
    kept.clear()
    characters = 0
    times++
  }
  const isKept = ({ key, version, inDays }: ToldMark): boolean => {
    const known = kept.get(key)
    return known !== undefined && known.version === version && (known.inDays || !inDays)
  }
  const keep = ({ key, version, inDays }: ToldMark, row: ToldRow): void => {
    const before = kept.get(key)
    characters += lengthOf(row) - (before ? lengthOf(before.row) : 0)
    kept.set(key, { version, inDays, row })
  }
  const read = async (query: Omit<ToldQuery, 'recorded'>, marks: readonly ToldMark[]): Promise<readonly ToldRow[]> => {
    const missing = marks.filter(mark => !isKept(mark))
    const asked = missing.length > marks.length / 2 ? query : { ...query, keys: missing.map(({ key }) => key) }
    const forgotten = times
    const found = new Map((await store.toldRows(asked)).map(row => [row.key, row]))
    // One that is gone since it was marked is told by the next mark.
    const rows = marks.flatMap(mark => found.get(mark.key) ?? kept.get(mark.key)?.row ?? [])
    // What was read before something was struck out is not kept after it.
    if (forgotten === times)
      for (const mark of missing) {
        const row = found.get(mark.key)
        if (row) keep(mark, row)
      }
    if (characters > most) forget()
    return rows
  }
  return {
    ask: async query => {
      const { all, marks } = await store.toldMarks(query)
      return { mark: all, rows: () => read(query, marks) }
    },
    mark: store.toldMark,
    forget
  }
}

const lengthOf = ({ lasting, deeds }: ToldRow): number => lasting.length + deeds.length
