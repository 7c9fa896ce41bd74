/** Sides that are a state's government, with the state's code, from the tables of actors. A side that also rebels somewhere is left out. */
export function readGovernments(tables: { readonly states: string; readonly sides: string }): ReadonlyMap<string, string> {
  const sides = rows(tables.sides)
  const rebels = new Set(sides.flatMap(cells => [cells[5] ?? '', cells[6] ?? '']))
  const states = rows(tables.states).map(([code = '', name = '']) => [name, code] as const)
  const governments = sides.map(cells => [cells[3] ?? '', cells[0] ?? ''] as const)
  return new Map([...states, ...governments].filter(([side]) => side !== '' && !rebels.has(side)))
}

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .slice(1)
    .filter(line => line.trim() !== '')
    .map(line => line.split('\t').map(cell => cell.trim()))
