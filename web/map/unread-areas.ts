import type { FeatureCollection } from 'geojson'
import { type Area, areaAt, type Ground } from './areas.ts'

/** A country, `SD`, or a province, `SD/Sennar`, that reports tell of, and a place in it. */
export type ReadArea = { readonly key: string; readonly point: { readonly lat: number; readonly lon: number } | null }

/** The ground of which no report tells: provinces without a place that one tells of, and countries that none names. */
export function unreadAreas({ provinces, countries }: Ground, read: readonly ReadArea[]): FeatureCollection {
  const countryCodes = new Set(read.map(({ key }) => key.slice(0, 2)))
  const readProvinces = new Set(read.flatMap(({ point }) => (point ? (areaAt(provinces, point.lon, point.lat) ?? []) : [])))
  const detailed = new Set(provinces.map(({ properties }) => properties.country))
  return {
    type: 'FeatureCollection',
    features: [
      ...provinces.filter(province => !readProvinces.has(province)),
      ...(countries.features as readonly Area[]).filter(
        ({ properties: { country } }) => !detailed.has(country) && !countryCodes.has(country)
      )
    ]
  }
}
