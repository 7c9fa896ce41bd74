import { useMemo } from 'react'
import { filterEntries } from '../../choice/filter-entries.ts'
import { readDay } from '../days.ts'
import type { DeskChoice } from '../desk-choice.ts'
import type { DeskData } from '../use-desk-data.ts'
import type { ListName } from './list-choice.ts'
import { asKnown, type Row } from './read-rows.ts'
import { useOutlines } from './use-outlines.ts'

/** What the list, and the map and the timeline beside it, are made of: all rows that were known and had happened, and those that the filter lets through. */
export function useList({ list, at, known, filter }: DeskChoice, data: DeskData, isShown: boolean) {
  const { source, remote, rows } = useOutlines(isShown ? list.of : undefined, data.settled, data.labels)
  const ofKind = useMemo(() => rows && rowsOf(list.of, rows), [rows, list.of])
  const dated = useMemo(() => ofKind && upTo(ofKind, readDay(at), readDay(known)), [ofKind, at, known])
  const filtered = useMemo(() => dated && filterEntries(dated, filter), [dated, filter])
  const shown = useMemo(() => filtered && within(filtered, readDay(list.since), readDay(list.until)), [filtered, list.since, list.until])
  return { source, remote, rows, dated, filtered, shown }
}

export type ListData = ReturnType<typeof useList>

const kinds: Readonly<Partial<Record<ListName, Row['claim']['kind']>>> = { events: 'event', states: 'state', tolls: 'toll' }

const rowsOf = (of: ListName, rows: readonly Row[]): readonly Row[] => {
  const kind = kinds[of]
  return kind === undefined ? rows : rows.filter(({ claim }) => claim.kind === kind)
}

/** What had begun by a day, and was told of by another, as it was known then; what has no date is kept. */
function upTo(rows: readonly Row[], at: number | undefined, known: number | undefined): readonly Row[] {
  if (at === undefined && known === undefined) return rows
  const begun = rows.filter(
    row =>
      (at === undefined || row.from === undefined || row.from <= at) &&
      (known === undefined || row.known === undefined || row.known <= known)
  )
  return known === undefined ? begun : begun.map(row => asKnown(row, known))
}

/** What touches a period; what has no date is in none. */
const within = (rows: readonly Row[], since: number | undefined, until: number | undefined): readonly Row[] =>
  since === undefined && until === undefined
    ? rows
    : rows.filter(
        ({ from, to }) =>
          (from !== undefined || to !== undefined) &&
          (since === undefined || to === undefined || to >= since) &&
          (until === undefined || from === undefined || from <= until)
      )
