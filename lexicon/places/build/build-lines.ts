import { readFileSync, writeFileSync } from 'node:fs'

type Point = readonly [number, number]
type Line = readonly Point[]
type Country = { readonly properties: { readonly iso: string }; readonly arcs: unknown }
type World = {
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly arcs: readonly (readonly Point[])[]
  readonly objects: { readonly countries: { readonly geometries: readonly Country[] } }
}

/** Builds `built/lines.json` from `built/world.json`: the line that each two countries share, and the coast of each country; points `[lon, lat]`. */
export default function buildLines(): void {
  const world = JSON.parse(readFileSync(new URL('../built/world.json', import.meta.url), 'utf8')) as World
  const owners = ownersOfArcs(world)
  const arcs = world.arcs.map(arc => decode(arc, world))
  const lines = new Map<string, Line[]>()
  for (const [at, countries] of owners) {
    const key = [...countries].sort().join('-')
    const held = lines.get(key)
    const arc = arcs[at]
    if (countries.size > 2 || !arc) continue
    if (held) held.push(arc)
    else lines.set(key, [arc])
  }
  const written = (size: number) =>
    Object.fromEntries(
      [...lines]
        .filter(([key]) => key.split('-').length === size)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, parts]) => [key, size === 2 ? stitch(parts) : longest(stitch(parts).filter(isLong))])
        .filter(([, parts]) => (parts?.length ?? 0) > 0)
    )
  const text = JSON.stringify({ borders: written(2), coasts: written(1) })
  writeFileSync(new URL('../built/lines.json', import.meta.url), text)
  console.log(`lines.json: ${text.length} bytes`)
}

/** The countries that each arc bounds. */
function ownersOfArcs({ objects }: World): ReadonlyMap<number, ReadonlySet<string>> {
  const owners = new Map<number, Set<string>>()
  const visit = (arcs: unknown, iso: string): void => {
    if (Array.isArray(arcs)) for (const one of arcs) visit(one, iso)
    else if (typeof arcs === 'number') {
      const at = arcs < 0 ? ~arcs : arcs
      const known = owners.get(at) ?? new Set()
      owners.set(at, known.add(iso))
    }
  }
  for (const { arcs, properties } of objects.countries.geometries) visit(arcs, properties.iso)
  return owners
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100

/** Points of an arc, which are written as steps from one to the next. */
function decode(arc: readonly Point[], { transform: { scale, translate } }: World): Line {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [round(x * scale[0] + translate[0]), round(y * scale[1] + translate[1])]
  })
}

/** Lines whose ends meet are joined. */
function stitch(parts: readonly Line[]): readonly Line[] {
  const open = [...parts]
  for (let at = 0; at < open.length; ) {
    const other = open.findIndex((line, index) => index > at && meets(open[at] as Line, line))
    if (other < 0) at += 1
    else open[at] = joined(open[at] as Line, open.splice(other, 1)[0] as Line)
  }
  return open
}

const same = (a: Point | undefined, b: Point | undefined): boolean => a !== undefined && a[0] === b?.[0] && a[1] === b[1]
const ends = (line: Line): readonly (Point | undefined)[] => [line[0], line.at(-1)]
const meets = (a: Line, b: Line): boolean => ends(a).some(one => ends(b).some(other => same(one, other)))

function joined(a: Line, b: Line): Line {
  const first = same(a[0], b[0]) || same(a[0], b.at(-1)) ? a.toReversed() : a
  const second = same(first.at(-1), b[0]) ? b : b.toReversed()
  return [...first, ...second.slice(1)]
}

/** The mainland and the largest islands: of Canada's coast the rest is most. */
const longest = (lines: readonly Line[]): readonly Line[] => [...lines].sort((a, b) => b.length - a.length).slice(0, 5)

/** Islands of less than some 40 km around are left out of coasts. */
const isLong = (line: Line): boolean => {
  const lons = line.map(([lon]) => lon)
  const lats = line.map(([, lat]) => lat)
  return Math.max(...lons) - Math.min(...lons) + Math.max(...lats) - Math.min(...lats) > 0.4
}
