import type { Told, ToldReport } from '@vedette/core'
import { firstDay, readDay } from './days.ts'
import type { ToldRow } from './load-told.ts'
import type { ToldQuery } from './store.ts'
import { deedDays } from './told-row.ts'
import { toldTextReader } from './told-text.ts'

/** Reads the claims of rows, in their order; those of an area, and without deeds of other days than some, where that is asked. */
export type ToldReader = (rows: readonly ToldRow[], query?: Pick<ToldQuery, 'area' | 'deeds'>) => readonly Told[]

type ReadRow = {
  readonly row: ToldRow
  readonly publishedDay: number
  readonly lasting: readonly Told[]
  readonly deeds: readonly Told[]
  readonly inArea: Map<string, readonly Told[]>
}

/** Text that is kept read, in characters: its claims take some six times as many bytes. The busiest province of a million claims has 13 million. */
const mostKept = 16_000_000

/**
 * A reader that keeps what it read of late: who moves the days of a province asks for the same reports again and again. A row whose text is
 * another is read anew; when more than `most` characters are kept, all are let go.
 */
export function toldReader(most = mostKept): ToldReader {
  let kept = new Map<string, ReadRow>()
  let readText = toldTextReader()
  let characters = 0
  const readRow = (row: ToldRow): ReadRow => {
    const known = kept.get(row.key)
    if (known && isSame(known.row, row)) return known
    if (characters > most) {
      kept = new Map()
      readText = toldTextReader()
      characters = 0
    }
    const report = reportOf(row)
    const read = {
      row,
      publishedDay: firstDay(report.published),
      lasting: readText(row.lasting, report),
      deeds: readText(row.deeds, report),
      inArea: new Map()
    }
    kept.set(row.key, read)
    characters += row.lasting.length + row.deeds.length
    return read
  }
  return (rows, { area, deeds } = {}) => {
    const days = deeds && ([readDay(deeds.since), readDay(deeds.until)] as const)
    return rows.flatMap(row => {
      const read = readRow(row)
      const inDays = (told: Told): boolean => {
        if (!days) return true
        const [from, to] = deedDays(told, read.publishedDay)
        return from <= days[1] && to >= days[0]
      }
      const lasting = area === undefined ? read.lasting : lastingIn(read, area)
      if (row.deeds === '') return lasting
      const deeds = read.deeds.filter(told => (area === undefined || told.areas.includes(area)) && inDays(told))
      return deeds.length === 0 ? lasting : [...lasting, ...deeds]
    })
  }
}

/** Most of what is told of an area is asked for again and again. */
function lastingIn({ lasting, inArea }: ReadRow, area: string): readonly Told[] {
  const known = inArea.get(area)
  if (known) return known
  const found = lasting.filter(({ areas }) => areas.includes(area))
  inArea.set(area, found)
  return found
}

/** The claims of rows, read once. */
export const toTold: ToldReader = (rows, query) => toldReader()(rows, query)

/** Whether what was read of the one is what the other tells; deeds that are not asked for need not be read. */
const isSame = (known: ToldRow, row: ToldRow): boolean =>
  known === row ||
  (known.id === row.id && known.report === row.report && known.lasting === row.lasting && (row.deeds === '' || known.deeds === row.deeds))

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
