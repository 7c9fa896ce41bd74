/** Rows of a TSV with a line of column names; lines that begin with `#` are remarks. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter(line => !line.startsWith('#') && line.trim() !== '')
  const columns = head.split('\t')
  return lines.map(line => {
    const cells = line.split('\t')
    const row: Record<string, string> = {}
    for (const [index, column] of columns.entries()) row[column] = (cells[index] ?? '').trim()
    return row
  })
}
