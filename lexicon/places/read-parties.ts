import { readTable } from './read-table.ts'

/** Each capitalised name of an armed group, with the countries of the groups that bear it. */
export function readParties(tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parties = new Map<string, readonly string[]>()
  for (const { name = '', aliases = '', class: kind = '', country = '' } of tables.flatMap(readTable)) {
    if (kind !== 'armed group' || !/^[A-Z]{2}$/.test(country)) continue
    for (const one of [name, ...aliases.split('|')].filter(alias => /\p{Lu}/u.test(alias) && alias.length > 2))
      parties.set(one, [...new Set([...(parties.get(one) ?? []), country])])
  }
  return parties
}
