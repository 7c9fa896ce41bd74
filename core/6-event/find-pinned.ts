import type { Told } from './told.ts'

/** Which claims people said are about one thing, in pairs of their places in the list, and whether groups of them are held apart. */
export type Pinned = {
  readonly same: readonly (readonly [number, number])[]
  readonly areApart: (one: readonly number[], other: readonly number[]) => boolean
}

/** Finds what people said of pairs of claims. Where some hold apart what others hold to be one, it is apart. */
export function findPinned(told: readonly Told[]): Pinned {
  if (told.every(({ pins }) => pins === undefined)) return none
  const places = new Map<string, number>()
  told.forEach(({ claim, pins }, index) => {
    for (const id of [claim.id, ...(pins?.was ?? [])]) if (!places.has(id) || id === claim.id) places.set(id, index)
  })
  const pairsOf = (kind: 'same' | 'apart'): readonly (readonly [number, number])[] =>
    told.flatMap(({ pins }, index) =>
      (pins?.[kind] ?? []).flatMap((id): readonly (readonly [number, number])[] => {
        const other = places.get(id)
        return other === undefined || other === index ? [] : [[Math.min(index, other), Math.max(index, other)]]
      })
    )
  const apart = new Set(pairsOf('apart').map(([a, b]) => `${a} ${b}`))
  return {
    same: pairsOf('same').toSorted(([a, b], [c, d]) => a - c || b - d),
    areApart: (one, other) => apart.size > 0 && one.some(a => other.some(b => apart.has(a < b ? `${a} ${b}` : `${b} ${a}`)))
  }
}

const none: Pinned = { same: [], areApart: () => false }
