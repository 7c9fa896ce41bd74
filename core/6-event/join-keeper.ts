import { type Features, featureReader } from './features.ts'
import { type Grouped, groupClaims } from './group-claims.ts'
import type { Weighing } from './interests.ts'
import type { Joiner } from './join-claims.ts'
import type { Joined } from './joined.ts'
import { makeJoined } from './make-joined.ts'
import { blocksOf, countsOf } from './meetings-of.ts'
import type { Told } from './told.ts'

/**
 * A joiner that keeps what it found from one question to the next: who moves a day on asks for nearly the same claims. Claims that nothing leads from
 * one to another are joined apart; those of which none came and none went are not looked at again. It gives what joining anew gives.
 */
export function joinKeeper(): Joiner {
  let read = featureReader()
  let count = 0
  let known = new WeakMap<Told, { readonly features: Features; readonly keys: readonly string[] }>()
  const parts = new WeakMap<Told, { readonly told: readonly Told[]; readonly groups: readonly Grouped[] }>()
  const made = new WeakMap<Grouped, Map<Weighing | undefined, Joined>>()
  const readKept = (told: Told): { readonly features: Features; readonly keys: readonly string[] } => {
    const kept = known.get(told)
    if (kept) return kept
    // What the reader holds is not let go one by one.
    if (count++ > mostRead) {
      read = featureReader()
      known = new WeakMap()
      count = 0
    }
    const features = read(told)
    const found = { features, keys: keysOf(features) }
    known.set(told, found)
    return found
  }
  const groupPart = (told: readonly Told[]): readonly Grouped[] => {
    const first = told[0] as Told
    const kept = parts.get(first)
    if (kept && kept.told.length === told.length && kept.told.every((each, index) => each === told[index])) return kept.groups
    const groups = groupClaims(told, each => readKept(each).features)
    parts.set(first, { told, groups })
    return groups
  }
  return {
    group: sorted => {
      const places = new Map(sorted.map((told, index) => [told, index]))
      return partClaims(sorted, told => readKept(told).keys)
        .flatMap(groupPart)
        .sort((a, b) => (places.get(a.told[0] as Told) ?? 0) - (places.get(b.told[0] as Told) ?? 0))
    },
    join: (grouped, weighing) => {
      const kept = made.get(grouped) ?? new Map<Weighing | undefined, Joined>()
      made.set(grouped, kept)
      const joined = kept.get(weighing) ?? makeJoined(grouped.told, grouped.reasons, weighing)
      kept.set(weighing, joined)
      return joined
    }
  }
}

/** Claims whose features are kept. */
const mostRead = 1_000_000

/** Where a claim meets others: two that share none of these are never compared. */
const keysOf = (features: Features): readonly string[] => [
  ...blocksOf(features),
  ...countsOf(features),
  ...(features.told.claim.kind === 'event' ? [`${features.event} of ${features.told.report.key}`] : [])
]

/** Parts claims so that whatever may be compared, or was said to be one or not to be, stands in one part; in their order. */
function partClaims(told: readonly Told[], keysOf: (told: Told) => readonly string[]): readonly (readonly Told[])[] {
  const roots = told.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (roots[root] !== root) root = roots[root] as number
    for (let at = index; at !== root; ) {
      const next = roots[at] as number
      roots[at] = root
      at = next
    }
    return root
  }
  const first = new Map<string, number>()
  const meet = (key: string, index: number): void => {
    const other = first.get(key)
    if (other === undefined) first.set(key, index)
    else {
      const [a, b] = [rootOf(other), rootOf(index)]
      if (a !== b) roots[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const named = new Set(told.flatMap(({ pins }) => (pins ? [...(pins.was ?? []), ...(pins.same ?? []), ...(pins.apart ?? [])] : [])))
  told.forEach((each, index) => {
    for (const key of keysOf(each)) meet(key, index)
    const { claim, pins } = each
    if (pins) for (const id of [claim.id, ...(pins.was ?? []), ...(pins.same ?? []), ...(pins.apart ?? [])]) meet(`called ${id}`, index)
    else if (named.has(claim.id)) meet(`called ${claim.id}`, index)
  })
  const parts = new Map<number, Told[]>()
  told.forEach((each, index) => {
    const root = rootOf(index)
    const part = parts.get(root)
    if (part) part.push(each)
    else parts.set(root, [each])
  })
  return [...parts.values()]
}
