import { gather } from '#base'
import { distanceKm } from './distance-km.ts'
import { byExactThenSize, type Gazetteer, type Place, type PlaceMatch } from './gazetteer.ts'

/** One gazetteer of several: the first is the base, the others widen it by places of their own and by more spellings of its places. */
export function joinGazetteers(base: Gazetteer, layers: readonly Gazetteer[]): Gazetteer {
  if (layers.length === 0) return base
  const all = [base, ...layers]
  const known = new Set(base.provinces.map(({ id }) => id))
  return {
    size: all.reduce((sum, { size }) => sum + size, 0),
    source: all.map(({ source }) => source).join('; '),
    provinces: [...base.provinces, ...gather(layers, layer => layer.provinces.filter(({ id }) => !known.has(id) && known.add(id)))],
    districts: () => gather(all, each => each.districts()),
    seats: () => gather(all, each => each.seats()),
    find: name => joinMatches([base.find(name), ...layers.map(layer => layer.find(name).map(match => asInBase(match, base)))]),
    byId: id => {
      const found = gather(all, each => each.byId(id) ?? [])
      const [first] = found
      return first && { place: first.place, names: [...new Set(gather(found, ({ names }) => names))] }
    }
  }
}

/** A place of the base that has only a further spelling in a layer is told as the base tells it; its usual name is the same in both. */
function asInBase(match: PlaceMatch, base: Gazetteer): PlaceMatch {
  const own = base.find(match.place.name).find(({ place }) => place.id === match.place.id)
  return own === undefined ? match : { ...match, place: own.place }
}

/** A place that several know is one: by its id, and a place without an id of its own by name and point. */
function joinMatches(lists: readonly (readonly PlaceMatch[])[]): readonly PlaceMatch[] {
  const filled = lists.filter(list => list.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  const joined = new Map<string, PlaceMatch>()
  for (const match of filled.flat()) {
    const before = joined.get(match.place.id)
    joined.set(
      match.place.id,
      before === undefined ? match : { place: before.place, exact: before.exact || match.exact, primary: before.primary || match.primary }
    )
  }
  const matches = [...joined.values()]
  return matches.filter(one => !isWithoutId(one.place) || !matches.some(other => isSame(one.place, other.place))).sort(byExactThenSize)
}

const isWithoutId = ({ id }: Place): boolean => id.startsWith('at')

const isSame = (one: Place, other: Place): boolean =>
  !isWithoutId(other) && one.country === other.country && one.kind === other.kind && distanceKm(one, other) < 5
