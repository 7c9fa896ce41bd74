import { alpha2Of } from '../iso-3166.ts'
import { measureArea } from '../measure-area.ts'
import { isUsefulName } from '../romanised.ts'
import type { Gathering } from './gathering.ts'
import { refuse, type SourceFile } from './open-source.ts'
import { type Outline, readFeatures } from './read-features.ts'
import type { Wanted } from './read-geonames.ts'

/** An area as its file tells it. */
type Area = {
  /** 1 for provinces, 2 for districts … */
  readonly level: number
  readonly country: string
  readonly names: readonly string[]
  /** The province that holds it, where told. */
  readonly within: readonly string[]
}

/** Reads areas of OCHA's COD-AB or of geoBoundaries, as GeoJSON: provinces and what is smaller, each as a point with a radius. Throws when the file is neither. */
export async function readOutlines(file: SourceFile, { put, putProvince, tally }: Gathering, wanted: Wanted): Promise<'outlines'> {
  for await (const outline of readFeatures(file, wanted.onBytes)) {
    const area = readArea(outline)
    const size = sizeOf(outline)
    if (area === undefined || size === undefined) {
      tally.bad += 1
      if (tally.bad > 20 && tally.read === 0) break
      continue
    }
    tally.read += 1
    if (area.level === 0 || (wanted.countries.size > 0 && !wanted.countries.has(area.country))) {
      tally.leftOut += 1
      continue
    }
    const key = `${area.country}/${area.within[0] ?? ''}`
    const place = { id: 0, population: 0, ...size }
    if (area.level === 1) putProvince(`${area.country}/${area.names[0]}`, area.country, place, area.names)
    else put({ ...place, feature: `ADM${Math.min(area.level, 4)}`, kind: 'area', country: area.country, province: key }, area.names)
    if (area.level > 1 && area.within.length > 0)
      putProvince(key, area.country, { id: 0, population: 0, lat: size.lat, lon: size.lon }, area.within)
  }
  if (tally.read === 0)
    throw refuse(
      file.name,
      'no feature of it has the properties of OCHA (ADM1_EN, ADM1_PCODE …) or of geoBoundaries (shapeName, shapeGroup, shapeType) and an outline'
    )
  return 'outlines'
}

function readArea({ properties }: Outline): Area | undefined {
  const lower = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), typeof value === 'string' ? value.trim() : ''])
  )
  const of = (key: string): string => lower.get(key) ?? ''
  return of('shapetype') === '' ? readOcha(lower, of) : readGeoBoundaries(of)
}

/** Source: geoBoundaries' metadata, 2020 on. */
function readGeoBoundaries(of: (key: string) => string): Area | undefined {
  const level = /^ADM([0-5])$/.exec(of('shapetype'))?.[1]
  const country = alpha2Of(of('shapegroup'))
  const names = [of('shapename')].filter(isUsefulName)
  return level === undefined || country === undefined || names.length === 0
    ? undefined
    : { level: Number(level), country, names, within: [] }
}

/** Source: OCHA's guidance on Common Operational Datasets; `adm1_name` since 2024, `ADM1_EN` before. */
function readOcha(lower: ReadonlyMap<string, string>, of: (key: string) => string): Area | undefined {
  const levels = [...lower].flatMap(([key, value]) => (value === '' ? [] : (/^adm([0-4])_(?:pcode|[a-z]{2}|name)$/.exec(key)?.[1] ?? [])))
  const country =
    alpha2Of(of('iso2')) ?? alpha2Of(of('iso3')) ?? alpha2Of(of('adm0_pcode').slice(0, 3)) ?? alpha2Of(of('adm0_pcode').slice(0, 2))
  if (levels.length === 0 || country === undefined) return undefined
  const level = Math.max(...levels.map(Number))
  const namesAt = (wanted: number): readonly string[] => {
    const pattern = new RegExp(`^adm${wanted}_?(?:[a-z]{2}|name|name[0-9]?|ref|ref_name|alt[12][a-z]{2})$`)
    const english = [of(`adm${wanted}_en`), of(`adm${wanted}_name`)]
    const others = [...lower].filter(([key]) => pattern.test(key)).map(([, value]) => value)
    return [...new Set([...english, ...others])].filter(name => name !== '' && isUsefulName(name))
  }
  const names = namesAt(level)
  return names.length === 0 ? undefined : { level, country, names, within: level > 1 ? namesAt(1) : [] }
}

/** The middle and the equivalent radius of an outline. */
function sizeOf({ geometry }: Outline): { readonly lat: number; readonly lon: number; readonly radiusKm: number } | undefined {
  type Ring = readonly (readonly [number, number])[]
  if (geometry === null || !/^(Multi)?Polygon$/.test(geometry.type) || !Array.isArray(geometry.coordinates)) return undefined
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][]
  try {
    const { lat, lon, areaKm2 } = measureArea(polygons)
    const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && areaKm2 >= 0
    return isOnEarth ? { lat, lon, radiusKm: Math.max(1, Math.round(Math.sqrt(areaKm2 / Math.PI))) } : undefined
  } catch {
    return undefined
  }
}
