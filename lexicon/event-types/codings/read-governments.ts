import { readRows } from '../../actors/read-rows.ts'

/** Sides that are a state's government, with the state's code, from the tables of actors. A side that also rebels somewhere is left out. */
export function readGovernments(tables: { readonly states: string; readonly sides: string }): ReadonlyMap<string, string> {
  const sides = readRows(tables.sides)
  const rebels = new Set(sides.flatMap(({ rebelsSide = '', opposition = '' }) => [rebelsSide, opposition]))
  const states = readRows(tables.states).map(({ code = '', name = '' }) => [name, code] as const)
  const governments = sides.map(({ government = '', country = '' }) => [government, country] as const)
  return new Map([...states, ...governments].filter(([side]) => side !== '' && !rebels.has(side)))
}
