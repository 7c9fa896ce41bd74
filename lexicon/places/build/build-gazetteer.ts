import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { checksum, gazetteerHead, keyNumber, placeRow, plainKey, romanKey } from '@vedette/core'
import { printedName, romanised } from '../romanised.ts'
import { packages } from './fetch-packages.ts'
import { readDistricts } from './read-districts.ts'
import { readProvinces } from './read-provinces.ts'
import { readSources } from './read-sources.ts'

type Row = {
  readonly id: number
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly feature: string
  readonly country: string
  readonly province: number
}

/** Builds `built/gazetteer.bin` from the three packages. */
export default function buildGazetteer(): void {
  const sources = readSources()
  const provinces = readProvinces(sources)
  const provinceAt = new Map(provinces.flatMap(({ code }, index) => (code === '' ? [] : [[code, index] as const])))
  const people = sumBy(
    sources.towns,
    town => town.admin,
    town => town.population
  )
  const rows: Row[] = [
    ...provinces.map(({ id, names, lat, lon, country, code }) => ({
      id,
      names,
      lat,
      lon,
      population: people.get(code) ?? 0,
      feature: 'ADM1',
      country,
      province: 0xffff
    })),
    ...sources.towns.map(town => ({ ...town, province: provinceAt.get(town.admin) ?? 0xffff })),
    ...readDistricts(sources).map(district => ({ ...district, feature: 'ADM2', province: provinceAt.get(district.admin) ?? 0xffff }))
  ]
  const countries = [...new Set(rows.map(row => row.country))].sort()
  const features = [...new Set(rows.map(row => row.feature))].sort()
  const perPlace = rows.map(row => filedNames(row).slice(0, 255))
  const names = perPlace.flat()
  const head = new TextEncoder().encode(
    JSON.stringify({
      source: `GeoNames (CC BY 4.0) and Natural Earth (public domain) by way of ${packages.join(', ')}`,
      countries,
      romanised: countries.map(country => romanised.has(country)),
      features,
      places: rows.length,
      names: names.length,
      provinces: provinces.map(({ radiusKm }) => radiusKm)
    })
  )
  const body = Buffer.concat([uint32(head.length), head, writeRows(rows, perPlace, countries, features), writeNames(names)])
  const file = Buffer.concat([
    uint32(gazetteerHead.magic),
    uint32(gazetteerHead.version),
    uint32(body.length),
    uint32(checksum(body)),
    body
  ])
  const packed = gzipSync(file, { level: 9 })
  writeFileSync(new URL('../built/gazetteer.bin', import.meta.url), packed)
  console.log(
    `gazetteer.bin: ${packed.length} bytes, ${file.length} unpacked, ${provinces.length} provinces, ${rows.length} places, ${names.length} names`
  )
}

type Filed = { readonly key: number; readonly name: string }

function sumBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
  size: (value: Value) => number
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const value of values) sums.set(key(value), (sums.get(key(value)) ?? 0) + size(value))
  return sums
}

/** Names of a place, the usual one first, one for each spelling. */
function filedNames(row: Row): readonly Filed[] {
  const seen = new Set<string>()
  const names = romanised.has(row.country) ? row.names.map((name, index) => (index === 0 ? printedName(name) : name)) : row.names
  return names.flatMap((name, index) => {
    const plain = plainKey(name)
    if (seen.has(plain) || (index > 0 && plain.length < 2) || Buffer.byteLength(name) > 255) return []
    seen.add(plain)
    const roman = romanised.has(row.country) ? romanKey(name) : ''
    return [{ key: keyNumber(roman === '' ? plain : `~${roman}`), name }]
  })
}

function writeRows(
  rows: readonly Row[],
  names: readonly (readonly Filed[])[],
  countries: readonly string[],
  features: readonly string[]
): Buffer {
  const countryAt = new Map(countries.map((country, index) => [country, index]))
  const featureAt = new Map(features.map((feature, index) => [feature, index]))
  const table = Buffer.alloc(rows.length * placeRow)
  for (const [index, row] of rows.entries()) {
    const at = index * placeRow
    table.writeUInt32LE(row.id, at)
    table.writeUIntLE(Math.round(((row.lat + 90) / 180) * 0xffffff), at + 4, 3)
    table.writeUIntLE(Math.round(((row.lon + 180) / 360) * 0xffffff), at + 7, 3)
    table.writeUInt8(Math.min(255, Math.round(Math.log(1 + row.population) * 14)), at + 10)
    table.writeUInt8(featureAt.get(row.feature) ?? 0, at + 11)
    table.writeUInt8(countryAt.get(row.country) ?? 0, at + 12)
    table.writeUInt16LE(row.province, at + 13)
    table.writeUInt8(Math.min(255, names[index]?.length ?? 0), at + 15)
  }
  return table
}

function writeNames(names: readonly Filed[]): Buffer {
  const keys = Buffer.alloc(names.length * 3)
  for (const [index, { key }] of names.entries()) keys.writeUIntLE(key, index * 3, 3)
  return Buffer.concat([keys, ...names.map(({ name }) => Buffer.concat([Buffer.from([Buffer.byteLength(name)]), Buffer.from(name)]))])
}

function uint32(value: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(value)
  return four
}
