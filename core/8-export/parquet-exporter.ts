import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { CsvKnowledge } from './claim-columns.ts'
import { type TableColumn, tableColumns } from './claim-table.ts'
import type { ExportedClaim, Exporter } from './exporter.ts'

/** Rows of a group, which is compressed as one and held until then. */
const groupRows = 5000

const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' }
} as const

/** A table of claims as Apache Parquet, compressed by Snappy. */
export function parquetExporter(knowledge: CsvKnowledge): Exporter<ExportedClaim> {
  const columns = tableColumns(knowledge)
  const bytes = new ByteWriter()
  let waiting: ExportedClaim[] = []
  const writer = new ParquetWriter({
    writer: bytes,
    createdBy: 'vedette',
    schema: [
      { name: 'claims', num_children: columns.length },
      ...columns.map(({ name, holds }) => ({ name, repetition_type: 'OPTIONAL' as const, ...elements[holds] }))
    ]
  })
  /** What was written since, and room for more. */
  const take = (): Uint8Array<ArrayBuffer> => {
    const piece = new Uint8Array(bytes.getBuffer())
    Object.assign(bytes, { index: 0 })
    return piece
  }
  const writeGroup = (rows: readonly ExportedClaim[]): void =>
    void writer.write({ columnData: columns.map(column => ({ name: column.name, data: cellsOf(rows, column) })), rowGroupSize: groupRows })
  return {
    begin: take,
    add: rows => {
      waiting.push(...rows)
      while (waiting.length >= groupRows) {
        writeGroup(waiting.slice(0, groupRows))
        waiting = waiting.slice(groupRows)
      }
      return take()
    },
    end: () => {
      if (waiting.length > 0) writeGroup(waiting)
      writer.finish()
      return take()
    }
  }
}

/** Texts as UTF-8 can hold them. */
const cellsOf = (rows: readonly ExportedClaim[], { cell }: TableColumn) =>
  rows.map(row => {
    const value = cell(row)
    return typeof value === 'string' ? value.toWellFormed() : value
  })
