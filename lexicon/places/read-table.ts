/** Rows of a TSV with a line of column names; lines that begin with `#` are remarks. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter(line => line.trim() !== '' && !line.startsWith('#'))
  const columns = head.split('\t')
  return lines.map(line => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]))
  })
}
