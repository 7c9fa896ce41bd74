import { sideOf } from '../look/side-colours.ts'
import type { Hold } from '../map/find-holds.ts'
import type { ClaimRef, Picture, Situation } from '../picture/picture.ts'
import { readDay } from './days.ts'

/** Who holds which place of the map on the day of the situation, and what is under siege. */
export function holdsOf({ at: day, control, sieges, contested }: Situation, { places }: Picture): readonly Hold[] {
  const byKey = new Map(places.map(place => [place.key, place]))
  const holds = new Map<string, Hold>()
  for (const { place, holder, others, standing, claims } of control) {
    const at = place.key === null ? undefined : byKey.get(place.key)
    if (!at || holds.has(at.key)) continue
    const sides = [...new Set([holder, ...others.map(other => other.holder)].map(sideOf))]
    holds.set(at.key, {
      place: at,
      sides,
      sure: standing === 'current',
      siege: false,
      part: place.part ?? undefined,
      age: ageOf(claims, day)
    })
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

/** Days after which nobody takes it for granted any more who holds a place of which nothing was told. */
const lastingDays = 180

function ageOf(claims: readonly ClaimRef[], day: string): number | undefined {
  const told = claims.flatMap(({ published }) => readDay(published) ?? [])
  const now = readDay(day)
  if (told.length === 0 || now === undefined) return undefined
  const days = now - told.reduce((a, b) => Math.max(a, b))
  return Math.min(1, Math.max(0, days / lastingDays))
}

/** All sides that the situation has holding or contesting something. */
export const sidesOf = ({ control, contested }: Situation): readonly string[] => [
  ...control.flatMap(({ holder, others }) => [holder, ...others.map(other => other.holder)].map(sideOf)),
  ...contested.flatMap(({ by }) => by.map(sideOf))
]
