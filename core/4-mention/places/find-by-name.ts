import { gather } from '#base'
import { type Weighed, weighPlaces } from './choose-place.ts'
import { confidenceOf } from './confidence-of.ts'
import type { Place } from './gazetteer.ts'
import { placeIndex } from './place-index.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { readTheatre } from './theatre.ts'

/** What a name can mean, asked for alone, outside of any report. */
export type FoundByName = {
  readonly name: string
  /** The country or province that it was asked for in. */
  readonly within?: Place
  /** The likeliest first. */
  readonly candidates: readonly Weighed[]
  /** The chance that the first is meant. */
  readonly confidence: number
}

/** The places of a name, weighed as a report's are: "Saraqib", "Tripoli, Lebanon". Undefined as `within` when an area is asked for that is not known. */
export function findByName(asked: string, area: string | undefined, knowledge: PlaceKnowledge): FoundByName {
  const index = placeIndex(knowledge)
  const [name = '', ...rest] = asked.split(',').map(part => part.trim())
  const areas = gather([area, ...rest], one => (one === undefined || one === '' ? [] : [one]))
  const within = gather(areas, one =>
    index
      .find(one)
      .filter(({ place, exact }) => exact && (place.kind === 'country' || place.kind === 'province'))
      .slice(0, 1)
  ).map(({ place }) => place)[0]
  const theatre = readTheatre([], within ? [within] : [])
  const candidates = weighPlaces(
    { matches: index.find(name) },
    { theatre, index, containers: within ? [within] : [], isProvinceHere: false }
  )
  return { name, ...(within ? { within } : {}), candidates, confidence: confidenceOf(candidates) }
}
