import { readFileSync } from 'node:fs'
import { measureArea } from '../measure-area.ts'
import { readTable } from '../read-table.ts'
import type { Area, Sources } from './read-sources.ts'

export type Province = {
  readonly id: number
  /** GeoNames code, `SY.12`; empty for areas that only Natural Earth knows. */
  readonly code: string
  readonly iso: string
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly country: string
}

/** Provinces of GeoNames, measured on Natural Earth's areas, and the areas that only Natural Earth has; our usual English name first. */
export function readProvinces({ towns, admins, areas }: Sources): readonly Province[] {
  const usual = new Map(readTable(readFileSync(new URL('../provinces.tsv', import.meta.url), 'utf8')).map(row => [row.code, row]))
  const byCode = new Map<string, Area[]>()
  for (const area of areas) {
    const code = String(area.properties.gn_a1_code ?? '')
    byCode.set(code, [...(byCode.get(code) ?? []), area])
  }
  const spread = spreadOfTowns(towns)
  const ours = [...admins].flatMap(([code, name]): Province[] => {
    const shapes = byCode.get(code) ?? []
    const centre = shapes.length > 0 ? fromShapes(shapes) : spread.get(code)
    if (centre === undefined) return []
    const row = usual.get(code)
    const id = Number(shapes.find(shape => shape.properties.gn_a1_code === code)?.properties.gn_id ?? 0)
    const names = [
      row?.name,
      ...(row?.aliases ?? '').split('|'),
      shortName(name),
      name,
      ...(shapes.length === 1 ? namesOf(shapes[0] as Area) : [])
    ]
    return [
      {
        id: Math.max(id, 0),
        code,
        iso: shapes.length === 1 ? isoOf(shapes[0] as Area) : '',
        names: distinct(names),
        ...centre,
        country: code.slice(0, 2)
      }
    ]
  })
  const known = new Set(ours.flatMap(({ names, country }) => names.map(name => `${country} ${name}`)))
  const others = areas.filter(area => !namesOf(area).some(name => known.has(`${area.properties.iso_a2} ${name}`)))
  return [...ours, ...others.flatMap(onlyShape)]
}

function onlyShape(area: Area): Province[] {
  const names = distinct(namesOf(area))
  const country = String(area.properties.iso_a2 ?? '')
  if (names.length === 0 || !/^[A-Z]{2}$/.test(country)) return []
  return [
    {
      id: Number(area.properties.gn_id ?? 0) > 0 ? Number(area.properties.gn_id) : 0,
      code: '',
      iso: isoOf(area),
      names,
      ...fromShapes([area]),
      country
    }
  ]
}

const isoOf = (area: Area): string => String(area.properties.iso_3166_2 ?? '').replace('~', '')

function fromShapes(shapes: readonly Area[]): { lat: number; lon: number; radiusKm: number } {
  const { lat, lon, areaKm2 } = measureArea(shapes.flatMap(shape => shape.polygons))
  return { lat, lon, radiusKm: Math.max(2, Math.round(Math.sqrt(areaKm2 / Math.PI))) }
}

function spreadOfTowns(towns: Sources['towns']): Map<string, { lat: number; lon: number; radiusKm: number }> {
  const groups = new Map<string, Sources['towns'][number][]>()
  for (const town of towns) groups.get(town.admin)?.push(town) ?? groups.set(town.admin, [town])
  return new Map(
    [...groups].map(([code, group]) => {
      const lat = group.reduce((sum, town) => sum + town.lat, 0) / group.length
      const lon = group.reduce((sum, town) => sum + town.lon, 0) / group.length
      const square = group.reduce((sum, town) => sum + (town.lat - lat) ** 2 + (town.lon - lon) ** 2 * 0.7, 0) / group.length
      return [code, { lat, lon, radiusKm: Math.max(5, Math.round(Math.sqrt(square) * 111 * 1.4)) }]
    })
  )
}

const fields = ['name_en', 'name', 'woe_name', 'gn_name', 'name_ar', 'name_ru', 'name_uk', 'name_fr', 'name_es', 'name_fa', 'name_ur']

function namesOf({ properties }: Area): readonly string[] {
  const plain = fields.flatMap(field =>
    typeof properties[field] === 'string' ? [shortName(properties[field] as string), properties[field] as string] : []
  )
  return [...plain, ...String(properties.name_alt ?? '').split('|')]
}

const distinct = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.map(name => (name ?? '').trim()))].filter(name => name !== '' && name !== 'null' && !/^[A-Z]{1,3}$/.test(name))

const generic =
  /^(?:the |muhafazat |wilayat |ostan-e |velayat-e |provincia de |province of |state of |estado de |departamento de |département de |محافظة )|(?: (?:province|governorate|region|oblast|state|district|department|division|county|prefecture|region state|voivodeship|область|губернаторство))+$/giu

/** "Idlib Governorate" is "Idlib"; what would leave nothing, or only a point of the compass, stays. */
export function shortName(name: string): string {
  const short = name.replaceAll(generic, '').trim()
  return short.length < 3 || /^(?:north|south|east|west|centr|upper|lower|nor|sud|est$|ouest)\p{L}*$/iu.test(short) ? name : short
}
