/** Each capitalised name of an armed group, with the countries of the groups that bear it; an army's by its initials alone. */
export function readParties(tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parties = new Map<string, readonly string[]>()
  for (const table of tables) {
    const [head = '', ...rows] = table.split('\n')
    const columns = head.split('\t').map(column => column.trim())
    const [name, aliases, kind, country] = ['name', 'aliases', 'class', 'country'].map(column => columns.indexOf(column))
    if (kind === -1) continue
    for (const row of rows) {
      // Most rows are of others, and need not be cut.
      if (!row.includes(armedGroup) && !row.includes(army)) continue
      const cells = row.split('\t').map(cell => cell.trim())
      const of = (column: number | undefined): string => cells[column ?? -1] ?? ''
      if ((of(kind) !== armedGroup && of(kind) !== army) || !/^[A-Z]{2}$/.test(of(country))) continue
      const telling = of(kind) === army ? /^\p{Lu}{3,}\p{Ll}?$/u : /\p{Lu}/u
      for (const one of [of(name), ...of(aliases).split('|')].filter(alias => alias.length > 2 && telling.test(alias)))
        parties.set(one, [...new Set([...(parties.get(one) ?? []), of(country)])])
    }
  }
  return parties
}

const armedGroup = 'armed group'
const army = 'army'
