import { sideOf } from '../look/side-colours.ts'
import type { Hold } from '../map/find-holds.ts'
import type { Picture, Situation } from '../picture/picture.ts'

/** Who holds which place of the map on the day of the situation, and what is under siege. */
export function holdsOf({ control, sieges, contested }: Situation, { places }: Picture): readonly Hold[] {
  const byKey = new Map(places.map(place => [place.key, place]))
  const holds = new Map<string, Hold>()
  for (const { place, holder, others, standing } of control) {
    const at = place.key === null ? undefined : byKey.get(place.key)
    if (!at || holds.has(at.key)) continue
    const sides = [...new Set([holder, ...others.map(other => other.holder)].map(sideOf))]
    holds.set(at.key, { place: at, sides, sure: standing === 'current', siege: false, part: place.part ?? undefined })
  }
  for (const { at: spots, by } of contested)
    for (const spot of spots) {
      const at = spot.key === null ? undefined : byKey.get(spot.key)
      if (at && !holds.has(at.key))
        holds.set(at.key, { place: at, sides: [...new Set(by.map(sideOf))], sure: false, siege: false, part: spot.part ?? undefined })
    }
  for (const { at: spots } of sieges)
    for (const spot of spots) {
      const at = spot.key === null ? undefined : byKey.get(spot.key)
      if (!at) continue
      const held = holds.get(at.key) ?? { place: at, sides: [], sure: false, siege: true, part: spot.part ?? undefined }
      holds.set(at.key, { ...held, siege: true })
    }
  return [...holds.values()]
}

/** All sides that the situation has holding or contesting something. */
export const sidesOf = ({ control, contested }: Situation): readonly string[] => [
  ...control.flatMap(({ holder, others }) => [holder, ...others.map(other => other.holder)].map(sideOf)),
  ...contested.flatMap(({ by }) => by.map(sideOf))
]
