import { createHash } from 'node:crypto'
import type { MarkedQuery, Store, ToldMark, ToldParts, ToldQuery, ToldRow } from '@vedette/store'
import { hasDeeds, partOf, partsOfMarks } from '@vedette/store/told-parts'

/** What a query gives now, and what tells whether that is still so. */
export type Marked = {
  readonly mark: string
  /** The rows, with the deeds of some days at least; those that were read before are not read again. */
  readonly rows: (deeds: ToldQuery['deeds']) => Promise<readonly ToldRow[]>
}

/** Reads what reports tell of an area, and keeps it: while reports come in, nearly all of it is asked for again and again. */
export type RowKeeper = {
  readonly look: (query: MarkedQuery) => Promise<Marked>
  readonly forget: () => void
}

/** Text that is kept, in characters, beside that of the last question: the busiest province of a million claims has 42 million. */
const mostKept = 100_000_000

/** So many queries are kept with the marks of their rows. */
const mostQueries = 30

type Kept = { readonly version: string; readonly hasDeeds: boolean; readonly row: ToldRow }
type Seen = { readonly marks: readonly ToldMark[]; readonly parts: ToldParts }

export function rowKeeper(store: Pick<Store, 'toldRows' | 'toldMarks' | 'toldParts'>, most = mostKept): RowKeeper {
  const kept = new Map<string, Kept>()
  const seen = new Map<string, Seen>()
  let characters = 0
  let times = 0
  const forget = (): void => {
    kept.clear()
    seen.clear()
    characters = 0
    times++
  }
  const keep = (row: ToldRow, { key, version }: ToldMark, withDeeds: boolean): void => {
    const before = kept.get(key)
    characters += lengthOf(row) - (before ? lengthOf(before.row) : 0)
    kept.set(key, { version, hasDeeds: withDeeds, row })
  }
  const read = async (query: MarkedQuery, marks: readonly ToldMark[], deeds: ToldQuery['deeds']): Promise<readonly ToldRow[]> => {
    const isMissing = (mark: ToldMark): boolean => {
      const known = kept.get(mark.key)
      return known?.version !== mark.version || (!known.hasDeeds && hasDeeds(mark, deeds))
    }
    const missing = marks.filter(isMissing)
    const isMost = missing.length > marks.length / 2
    // Of a few all deeds are read, so that other days need not be asked for.
    const asked = isMost ? { ...query, deeds } : { ...query, keys: missing.map(({ key }) => key) }
    const forgotten = times
    const found = new Map((missing.length === 0 ? [] : await store.toldRows(asked)).map(row => [row.key, row]))
    // One that is gone since it was marked is told by the next mark.
    const rows = marks.flatMap(mark => found.get(mark.key) ?? kept.get(mark.key)?.row ?? [])
    // What was read before something was struck out is not kept after it.
    if (forgotten === times)
      for (const mark of missing) {
        const row = found.get(mark.key)
        if (row) keep(row, mark, !isMost || hasDeeds(mark, deeds))
      }
    if (characters > most) letGo(new Set(marks.map(({ key }) => key)))
    return rows
  }
  /** Lets go of the rows that were kept first, but not of those that were asked for last. */
  const letGo = (asked: ReadonlySet<string>): void => {
    for (const [key, { row }] of kept) {
      if (characters <= most) return
      if (asked.has(key)) continue
      kept.delete(key)
      characters -= lengthOf(row)
    }
  }
  /** The marks of now, of which only those are read that stand in parts that are otherwise than before. */
  const renew = async (query: MarkedQuery, before: Seen, parts: ToldParts): Promise<Seen> => {
    const others = [...new Set([...before.parts.keys(), ...parts.keys()])].filter(part => before.parts.get(part) !== parts.get(part))
    if (others.length === 0) return before
    const isOther = new Set(others)
    const fresh = await store.toldMarks(query, others)
    const marks = [...before.marks.filter(({ key }) => !isOther.has(partOf(key))), ...fresh]
    const same = [...before.parts].filter(([part]) => !isOther.has(part))
    return { marks: marks.sort((a, b) => (a.key < b.key ? -1 : 1)), parts: new Map([...same, ...partsOfMarks(fresh)]) }
  }
  const remember = (query: string, now: Seen, forgotten: number): void => {
    if (forgotten !== times) return
    seen.delete(query)
    seen.set(query, now)
    if (seen.size > mostQueries) seen.delete(seen.keys().next().value as string)
  }
  return {
    look: async query => {
      const name = JSON.stringify([query.known, query.area])
      const forgotten = times
      const before = seen.get(name)
      if (before === undefined) {
        const marks = await store.toldMarks(query)
        const now = { marks, parts: partsOfMarks(marks) }
        remember(name, now, forgotten)
        return { mark: markOf(now.parts), rows: deeds => read(query, now.marks, deeds) }
      }
      const parts = await store.toldParts(query)
      let renewed: Promise<Seen> | undefined
      const rows = async (deeds: ToldQuery['deeds']): Promise<readonly ToldRow[]> => {
        renewed ??= renew(query, before, parts)
        const now = await renewed
        remember(name, now, forgotten)
        return read(query, now.marks, deeds)
      }
      return { mark: markOf(parts), rows }
    },
    forget
  }
}

const markOf = (parts: ToldParts): string => {
  const lines = [...parts].map(([part, mark]) => `${part} ${mark}`)
  return createHash('md5').update(lines.sort().join('\n')).digest('hex')
}

const lengthOf = ({ lasting, deeds }: ToldRow): number => lasting.length + deeds.length
