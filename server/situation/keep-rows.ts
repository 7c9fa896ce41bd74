import type { Revision, Store, ToldMark, ToldMarks, ToldQuery, ToldRow } from '@vedette/store'
import { areKnown, haveDeeds } from '@vedette/store/told-mark'
import type { LookedFor } from './queries-of.ts'

/** What a query gives now, and what tells whether that is still so. */
export type Marked = {
  readonly marks: readonly ToldMark[]
  /** That of the store before they were read. */
  readonly revision: Revision
  /** The rows, with the deeds of some days at least; those that were read before are not read again. */
  readonly rows: (deeds: ToldQuery['deeds']) => Promise<readonly ToldRow[]>
}

/** Reads what reports tell of an area, and keeps it: while reports come in, nearly all of it is asked for again and again. */
export type RowKeeper = {
  readonly look: (query: LookedFor) => Promise<Marked>
  readonly forget: () => void
}

/** Text that is kept, in characters, beside that of the last question: the busiest province of a million claims has 42 million. */
const mostKept = 100_000_000

/** So many areas are kept with the marks of their rows: those of all days, so that the days that are asked about make no difference. */
const mostAreas = 30

type Kept = { readonly version: string; readonly hasDeeds: boolean; readonly row: ToldRow }
type Seen = Omit<ToldMarks, 'changed'>

export function rowKeeper(store: Pick<Store, 'toldRows' | 'toldMarks'>, most = mostKept): RowKeeper {
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
  const read = async (query: LookedFor, marks: readonly ToldMark[], deeds: ToldQuery['deeds']): Promise<readonly ToldRow[]> => {
    const isOfDays = haveDeeds(deeds)
    const isMissing = (mark: ToldMark): boolean => {
      const known = kept.get(mark.key)
      return known?.version !== mark.version || (!known.hasDeeds && isOfDays(mark))
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
        if (row) keep(row, mark, !isMost || isOfDays(mark))
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
  /** The marks of now, of which only those are read that are otherwise than before. */
  const renew = async (area: string, before: Seen | undefined): Promise<Seen> => {
    const { marks, changed, ...now } = await store.toldMarks({ area }, before?.at)
    if (before === undefined || changed === undefined) return { marks, ...now }
    const same = before.marks.filter(({ key }) => !changed.has(key))
    if (same.length === before.marks.length && marks.length === 0) return { marks: before.marks, ...now }
    return { marks: [...same, ...marks].sort((a, b) => (a.key < b.key ? -1 : 1)), ...now }
  }
  const remember = (area: string, now: Seen): void => {
    seen.delete(area)
    seen.set(area, now)
    if (seen.size > mostAreas) seen.delete(seen.keys().next().value as string)
  }
  return {
    look: async query => {
      const { known, area } = query
      const forgotten = times
      const now = await renew(area, seen.get(area))
      if (forgotten === times) remember(area, now)
      const marks = now.marks.filter(areKnown(known))
      return { marks, revision: now.revision, rows: deeds => read(query, marks, deeds) }
    },
    forget
  }
}

/** Whether two looks found the same rows. */
export const areSameMarks = (some: readonly ToldMark[], others: readonly ToldMark[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at] as ToldMark
    return one === other || (one.key === other.key && one.version === other.version)
  })

const lengthOf = ({ lasting, deeds }: ToldRow): number => lasting.length + deeds.length
