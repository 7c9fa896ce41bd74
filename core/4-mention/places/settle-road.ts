import { gather } from '#base'
import type { Resolved } from './candidate.ts'
import { weighPlaces } from './choose-place.ts'
import { distanceKm } from './distance-km.ts'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Road } from './place-knowledge.ts'
import { roadLine } from './road-line.ts'
import type { Theatre } from './theatre.ts'

/** Settles the course of a road: of several roads of its name that of the report's theatre, and of "the A-B road" the line between A and B. */
export function settleRoad(resolved: Resolved, theatre: Theatre, index: PlaceIndex): Resolved {
  const { candidate } = resolved
  const { roads = [], ends = [] } = candidate
  const road = chooseRoad(candidate.name, roads, theatre, index)
  const pair = findEnds(ends, theatre, index)
  const line = pair ? roadLine(...pair, index) : road?.line.map(({ lat, lon }) => [lon, lat] as const)
  if (line === undefined) return resolved
  return { ...resolved, ...(road ? { road } : { rule: 'road-between-places' }), ...(pair ? { ends: pair } : {}), line }
}

/** The road of the country that the report is most about; a name without a number may also be of a country beside it, or of a report that tells no country. */
function chooseRoad(name: string, roads: readonly Road[], theatre: Theatre, { knowledge }: PlaceIndex): Road | undefined {
  const [here] = [...roads].sort((a, b) => theatre.country(b.country) - theatre.country(a.country))
  if (!here || theatre.country(here.country) > 0) return here
  const { main } = theatre
  const isBeside = main === undefined || knowledge.borders.has([main, here.country].sort().join('-'))
  return roads.length === 1 && isBeside && !/\d/.test(name) ? here : undefined
}

/** A road longer than this is named by more than its ends. */
const longestKm = 900
const kmForOne = 250

/** The two places that ends of a road mean together: each likely here, and near to one another. */
function findEnds(ends: readonly (readonly [string, string])[], theatre: Theatre, index: PlaceIndex): readonly [Place, Place] | undefined {
  const likely = (name: string) =>
    weighPlaces({ matches: index.find(name) }, { theatre, index, containers: [], isProvinceHere: false })
      .filter(({ place, isLoose }) => ['town', 'site', 'area'].includes(place.kind) && (!isLoose || theatre.country(place.country) > 0))
      .slice(0, 6)
  const pairs = gather(ends, ([a, b]) =>
    gather(likely(a), from =>
      likely(b).map(to => {
        const km = distanceKm(from.place, to.place)
        return { from: from.place, to: to.place, km, score: from.score + to.score - km / kmForOne }
      })
    )
  )
  const best = pairs.filter(({ km }) => km > 0.5 && km <= longestKm).sort((one, other) => other.score - one.score)[0]
  return best && best.score > leastScore ? [best.from, best.to] : undefined
}

/** Two places must be as likely as one is asked to be in resolving names, each. */
const leastScore = 1.6
