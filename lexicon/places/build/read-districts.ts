import type { Sources, Town } from './read-sources.ts'

/** An admin-2 area, as a name and the middle of its towns: no source here has its outline. */
export type District = {
  readonly id: number
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly country: string
  readonly admin: string
}

/** The districts in which at least one town is known. The last part of a district's code is its GeoNames id where it is long enough to be one. */
export function readDistricts({ towns, districts }: Sources): readonly District[] {
  const groups = new Map<string, Town[]>()
  for (const town of towns) {
    const group = groups.get(town.district)
    if (group) group.push(town)
    else groups.set(town.district, [town])
  }
  return [...districts].flatMap(([code, name]) => {
    const group = groups.get(code)
    if (!group || !isWorthKeeping(name, group)) return []
    const [country = '', admin = '', last = ''] = code.split('.')
    const mean = (field: 'lat' | 'lon'): number => group.reduce((sum, town) => sum + town[field], 0) / group.length
    const population = group.reduce((sum, town) => sum + town.population, 0)
    return [
      {
        id: /^\d{6,}$/.test(last) ? Number(last) : 0,
        names: [name],
        lat: mean('lat'),
        lon: mean('lon'),
        population,
        country,
        admin: `${country}.${admin}`
      }
    ]
  })
}

/** A district of one town of the same name adds nothing. */
const isWorthKeeping = (name: string, group: readonly Town[]): boolean => !(group.length === 1 && group[0]?.names.includes(name))
