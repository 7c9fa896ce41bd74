/** Rows of a CSV text with a line of column names, as RFC 4180 has it: quoted cells may hold commas, line breaks and doubled quotes. */
export function readTable(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  const [names = [], ...cells] = rows.filter(row => row.length > 1 || (row[0] ?? '') !== '')
  return cells.map(row => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}
