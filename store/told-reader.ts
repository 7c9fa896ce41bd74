import { readOnce, type Told, type ToldLists, type ToldReport } from '@vedette/core'
import { firstDay, readDay } from './days.ts'
import type { ToldRow } from './load-told.ts'
import type { ToldQuery } from './store.ts'
import { deedDays } from './told-row.ts'
import { toldTextReader } from './told-text.ts'

/** Reads the claims of rows, in their order; those of an area, and without deeds of other days than some, where that is asked. */
export type ToldReader = (rows: readonly ToldRow[], query?: Pick<ToldQuery, 'area' | 'deeds'>) => readonly Told[]

/** Reads the claims of rows in lists, the same list of a row again; a row's deeds as a whole when one of them may be of the days that are asked for. */
export type ToldLister = (rows: readonly ToldRow[], query?: Pick<ToldQuery, 'area' | 'deeds'>) => ToldLists

type ReadRow = {
  readonly row: ToldRow
  readonly report: ToldReport
  readonly publishedDay: number
  readonly lasting: ByArea
  readonly deeds: ByArea
  /** The days that its deeds may be of: the first and the last. */
  readonly deedDays: readonly [from: number, to: number]
}

/** Claims, those of an area alone where one is named: the same list each time. */
type ByArea = (area: string | undefined) => readonly Told[]

/** Text that is kept read, in characters: its claims take some six times as many bytes. The busiest province of a million claims has 13 million. */
const mostKept = 16_000_000

/**
 * A reader that keeps what it read of late: who moves the days of a province asks for the same reports again and again. A row whose text is
 * another is read anew; of one that comes with its deeds for the first time these alone are read: what was made of its other claims holds. When
 * more than `most` characters are kept, all are let go.
 */
function rowReader(most: number): (row: ToldRow) => ReadRow {
  let kept = new Map<string, ReadRow>()
  let readBefore = new WeakMap<ToldRow, ReadRow>()
  let readText = toldTextReader()
  let characters = 0
  const read = (row: ToldRow): ReadRow => {
    const known = kept.get(row.key)
    if (known && isSame(known.row, row)) return known
    if (characters > most) {
      kept = new Map()
      readBefore = new WeakMap()
      readText = toldTextReader()
      characters = 0
    }
    const before = known && lacksDeeds(known.row, row) ? known : undefined
    const report = before?.report ?? reportOf(row)
    const publishedDay = firstDay(report.published)
    const deeds = readText(row.deeds, report)
    const days = deeds.map(told => deedDays(told, publishedDay))
    const made: ReadRow = {
      row,
      report,
      publishedDay,
      lasting: before?.lasting ?? byArea(readText(row.lasting, report)),
      deeds: byArea(deeds),
      deedDays: [Math.min(...days.map(([from]) => from)), Math.max(...days.map(([, to]) => to))]
    }
    kept.set(row.key, made)
    characters += (before ? 0 : row.lasting.length) + row.deeds.length
    return made
  }
  return row => {
    const known = readBefore.get(row)
    if (known !== undefined) return known
    const made = read(row)
    readBefore.set(row, made)
    return made
  }
}

function byArea(told: readonly Told[]): ByArea {
  const read = readOnce((area: string | undefined) => (area === undefined ? told : told.filter(({ areas }) => areas.includes(area))))
  let last: { readonly area: string | undefined; readonly list: readonly Told[] } | undefined
  return area => {
    // Nearly always the same area is asked about again.
    if (last?.area !== area || last === undefined) last = { area, list: read(area) }
    return last.list
  }
}

type Days = readonly [first: number, last: number] | undefined
const daysOf = (deeds: ToldQuery['deeds']): Days => deeds && [readDay(deeds.since), readDay(deeds.until)]
const meets = ([from, to]: readonly [number, number], days: Days): boolean => !days || (from <= days[1] && to >= days[0])

/** Makes a reader that keeps some text. */
export function toldReader(most = mostKept): ToldReader {
  const readRow = rowReader(most)
  return (rows, { area, deeds } = {}) => {
    const days = daysOf(deeds)
    return rows.flatMap(row => {
      const read = readRow(row)
      if (row.deeds === '') return read.lasting(area)
      return [...read.lasting(area), ...read.deeds(area).filter(told => meets(deedDays(told, read.publishedDay), days))]
    })
  }
}

/** So many rows that came, went or changed side by side are passed over to find again what was given of those behind them. */
const mostPassed = 8

export function toldLister(most = mostKept): ToldLister {
  const readRow = rowReader(most)
  let last: { readonly asked: string; readonly rows: readonly ToldRow[]; readonly lists: readonly ToldLists[] } = {
    asked: '',
    rows: [],
    lists: []
  }
  return (rows, { area, deeds } = {}) => {
    const days = daysOf(deeds)
    const listsOf = (row: ToldRow): ToldLists => {
      const read = readRow(row)
      const lasting = read.lasting(area)
      const isOfDays = row.deeds !== '' && meets(read.deedDays, days)
      return [...(lasting.length > 0 ? [lasting] : []), ...(isOfDays ? [read.deeds(area)] : [])]
    }
    const asked = JSON.stringify([area, deeds])
    const before = last.asked === asked ? last : { rows: [], lists: [] }
    let at = 0
    // Whoever asks again asks for nearly the same rows in the same order.
    const lists = rows.map(row => {
      for (let step = 0; step < mostPassed; step++)
        if (before.rows[at + step] === row) {
          at += step + 1
          return before.lists[at - 1] as ToldLists
        }
      return listsOf(row)
    })
    last = { asked, rows, lists }
    return lists.flat()
  }
}

/** The claims of rows, read once. */
export const toTold: ToldReader = (rows, query) => toldReader()(rows, query)

/** Whether what was read of the one is what the other tells; deeds that are not asked for need not be read. */
const isSame = (known: ToldRow, row: ToldRow): boolean =>
  known === row || (areAlike(known, row) && (row.deeds === '' || known.deeds === row.deeds))

/** Whether the other tells what the one does, and its deeds besides. */
const lacksDeeds = (known: ToldRow, row: ToldRow): boolean => known.deeds === '' && areAlike(known, row)

const areAlike = (known: ToldRow, row: ToldRow): boolean =>
  known.id === row.id && known.report === row.report && known.lasting === row.lasting

/** As `toldRow` writes it. */
type ReportText = readonly [
  title: string | null,
  published: string | null,
  outlet: string | null,
  url: string | null,
  mark: string | null,
  credit: string | null,
  amends: ToldReport['amends']
]

function reportOf({ key, id, report }: ToldRow): ToldReport {
  const [title, published, outlet, url, mark, credit, amends] = JSON.parse(report) as ReportText
  return { key, id, title, published, outlet, url, mark, credit, amends }
}
