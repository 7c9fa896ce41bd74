import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTable } from '../read-table.ts'
import { readProvinces } from './read-provinces.ts'
import { type Area, readSources } from './read-sources.ts'

type Geometry = { type: string | null; arcs: unknown; properties?: Record<string, unknown>; id?: string }
type Topology = {
  type: 'Topology'
  arcs: number[][][]
  objects: Record<string, { type: 'GeometryCollection'; geometries: Geometry[] }>
  bbox?: number[]
  transform?: unknown
}
type Tools = {
  readonly topology: (objects: Record<string, unknown>, quantization?: number) => Topology
  readonly presimplify: (topology: Topology) => Topology
  readonly simplify: (topology: Topology, weight: number) => Topology
  readonly filter: (topology: Topology, keep?: (ring: unknown, interior: boolean) => boolean) => Topology
  readonly filterWeight: (topology: Topology, weight: number) => (ring: unknown, interior: boolean) => boolean
  readonly quantize: (topology: Topology, steps: number) => Topology
  readonly mergeArcs: (topology: Topology, geometries: readonly Geometry[]) => Geometry
}

/** Smallest triangle of an outline that is kept, in square degrees: about 4 km for provinces and 15 km for countries. */
const detail = { provinces: 2e-3, countries: 2e-2 } as const

/** Builds `built/areas/XX.json`, the provinces of each country, and `built/world.json`, all countries; both TopoJSON. */
export default function buildAreas(): void {
  const tools = loadTools()
  const features = readFeatures()
  const whole = tools.presimplify(tools.topology({ areas: { type: 'FeatureCollection', features } }, 1e6))
  const out = new URL('../built/areas/', import.meta.url)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const fine = tools.simplify(whole, detail.provinces)
  let bytes = 0
  for (const country of [...new Set(features.map(feature => String(feature.properties.country)))].sort()) {
    const geometries = fine.objects.areas?.geometries.filter(({ properties }) => properties?.country === country) ?? []
    const text = JSON.stringify(provincesOf(tools, fine, geometries))
    writeFileSync(new URL(`${country}.json`, out), text)
    bytes += text.length
  }
  const world = JSON.stringify(buildWorld(tools, tools.simplify(whole, detail.countries)))
  writeFileSync(new URL('../built/world.json', import.meta.url), world)
  console.log(`areas: ${bytes} bytes, world.json: ${world.length} bytes`)
}

/** Islands too small to see are left out, unless a province is nothing else. */
function provincesOf(tools: Tools, fine: Topology, geometries: readonly Geometry[]): Topology {
  const topology: Topology = { ...fine, objects: { provinces: { type: 'GeometryCollection', geometries: [...geometries] } } }
  const without = tools.filter(topology, tools.filterWeight(topology, detail.provinces * 4))
  const isEmpty = without.objects.provinces?.geometries?.some(({ type }) => type === null) ?? true
  const { bbox: _, ...kept } = isEmpty ? tools.filter(topology) : without
  return tools.quantize(kept, 1500)
}

function buildWorld(tools: Tools, coarse: Topology): Topology {
  const names = new Map(readTable(readFileSync(new URL('../countries.tsv', import.meta.url), 'utf8')).map(row => [row.iso, row]))
  const all = coarse.objects.areas?.geometries ?? []
  const countries = [...new Set(all.map(({ properties }) => String(properties?.country)))].sort()
  const geometries = countries.map(country => {
    const merged = tools.mergeArcs(
      coarse,
      all.filter(({ properties }) => properties?.country === country)
    )
    const row = names.get(country)
    return { ...merged, id: country, properties: { iso: country, name: row?.name ?? country, geonames: Number(row?.id ?? 0) } }
  })
  const topology: Topology = { ...coarse, objects: { countries: { type: 'GeometryCollection', geometries } } }
  return tools.quantize(tools.filter(topology, tools.filterWeight(topology, detail.countries)), 20000)
}

type Feature = { readonly type: 'Feature'; readonly properties: Readonly<Record<string, unknown>>; readonly geometry: unknown }

/** The areas with our names and the countries that we draw them in. */
function readFeatures(): readonly Feature[] {
  const sources = readSources()
  const overrides = new Map(readTable(readFileSync(new URL('../area-overrides.tsv', import.meta.url), 'utf8')).map(row => [row.iso, row]))
  const provinces = readProvinces(sources)
  const byCode = new Map(provinces.filter(({ code }) => code !== '').map(province => [province.code, province]))
  const seen = new Set<string>()
  return sources.areas.flatMap(area => {
    const iso = String(area.properties.iso_3166_2 ?? '').replace('~', '')
    const override = overrides.get(iso)
    const country = override?.country ?? String(area.properties.iso_a2 ?? '')
    const key = `${iso} ${area.properties.name}`
    if (!/^[A-Z]{2}$/.test(country) || country === 'AQ' || seen.has(key)) return []
    seen.add(key)
    const province = byCode.get(String(area.properties.gn_a1_code ?? ''))
    return [
      toFeature(area, {
        iso,
        country,
        name: province?.names[0] ?? String(area.properties.name_en ?? area.properties.name ?? ''),
        geonames: Number(area.properties.gn_id ?? 0) || 0,
        ...(override?.disputed ? { disputed: override.disputed } : {})
      })
    ]
  })
}

const toFeature = (area: Area, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: area.polygons }
})

/** The TopoJSON tools are fetched like the data: only this program needs them. */
function loadTools(): Tools {
  const folder = process.env.VEDETTE_PLACES_CACHE ?? mkdtempSync(join(tmpdir(), 'vedette-areas-'))
  execFileSync('npm', [
    'install',
    '--silent',
    '--no-save',
    '--prefix',
    folder,
    'topojson-server@3.0.1',
    'topojson-client@3.1.0',
    'topojson-simplify@3.0.3'
  ])
  const load = createRequire(join(folder, 'node_modules/'))
  return { ...load('topojson-server'), ...load('topojson-client'), ...load('topojson-simplify') } as Tools
}
