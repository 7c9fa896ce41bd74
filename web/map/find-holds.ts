import { holds, sideOf } from '../look/side-colours.ts'
import { type Entry, partOf } from '../picture/entry.ts'
import type { PicturePlace } from '../picture/picture.ts'

/** Who is said to hold a place: one side or several, and whether any claim says so plainly. */
export type Hold = {
  readonly place: PicturePlace
  readonly sides: readonly string[]
  readonly sure: boolean
  readonly siege: boolean
  /** The part that is meant, when no claim speaks of the whole: "southeast", "half". */
  readonly part: string | undefined
  /** How long ago it was last told of, as a share of how long such things are left unsaid: from 0, told today, to 1. Absent where no day is asked for. */
  readonly age?: number | undefined
}

type Gathered = {
  readonly place: PicturePlace
  readonly sides: Map<string, boolean>
  readonly parts: Set<string | undefined>
  siege: boolean
}

/** Who is said to hold what, from all claims of control, sieges and captures. Denied ones count as unsure, never as held; a capture is of a town, never of the province that it lies in. */
export function findHolds(entries: readonly Entry[]): readonly Hold[] {
  const byPlace = new Map<string, Gathered>()
  for (const entry of entries) {
    if (!holds(entry.claim.type)) continue
    for (const place of entry.places) {
      if (entry.claim.type === 'COERCE/seize' && place.precision !== 'town' && place.precision !== 'site') continue
      const held = byPlace.get(place.key) ?? { place, sides: new Map(), parts: new Set(), siege: false }
      byPlace.set(place.key, held)
      gather(held, entry)
    }
  }
  return [...byPlace.values()].map(({ place, sides, parts, siege }) => {
    const sure = [...sides].filter(([, stated]) => stated).map(([side]) => side)
    const part = parts.has(undefined) ? undefined : [...parts][0]
    return { place, sides: sure.length > 0 ? sure : [...sides.keys()], sure: sure.length > 0, siege, part }
  })
}

function gather(held: Gathered, entry: Entry): void {
  const { claim } = entry
  if (claim.type === 'siege') {
    held.siege = true
    return
  }
  held.parts.add(partOf(entry, held.place))
  const sure = claim.stance === 'asserted' && claim.if === null
  for (const side of claim.by.slice(0, claim.type === 'contested' ? 2 : 1).map(sideOf))
    held.sides.set(side, sure || (held.sides.get(side) ?? false))
}
