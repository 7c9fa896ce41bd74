/** A row of a table: its cells by the names of their columns. */
export type Row = Readonly<Record<string, string>>

/** The rows of a table whose first line names the columns and whose cells are parted by tabs. */
export function readRows(tsv: string): readonly Row[] {
  const [header = '', ...lines] = tsv.split('\n').filter(line => line.trim() !== '')
  const columns = header.split('\t')
  return lines.map(line => {
    const row: Record<string, string> = {}
    for (const [index, cell] of line.split('\t').entries()) row[columns[index] ?? ''] = cell.trim()
    return row
  })
}
