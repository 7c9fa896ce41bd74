import { readFileSync } from 'node:fs'

/** Sides that are a state's government, with the state's code, from the tables of actors. A side that also rebels somewhere is left out. */
export function loadGovernments(): ReadonlyMap<string, string> {
  const rows = (name: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`../../actors/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .slice(1)
      .filter(line => line.trim() !== '')
      .map(line => line.split('\t').map(cell => cell.trim()))
  const sides = rows('sides.tsv')
  const rebels = new Set(sides.flatMap(cells => [cells[5] ?? '', cells[6] ?? '']))
  const states = rows('states.tsv').map(([code = '', name = '']) => [name, code] as const)
  const governments = sides.map(cells => [cells[3] ?? '', cells[0] ?? ''] as const)
  return new Map([...states, ...governments].filter(([side]) => side !== '' && !rebels.has(side)))
}
