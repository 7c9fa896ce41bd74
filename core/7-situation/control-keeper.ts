import type { Held } from './attach-areas.ts'
import { controlOf, type ToldOfPlace } from './find-control.ts'

/** Places that are kept; with more, all are let go. */
const mostKept = 20_000

/** Works out who holds a place, unless it is asked again of the same: most places are as they were on the day before, or before a report came. */
export function controlKeeper(): (place: string, told: ToldOfPlace) => Held {
  const kept = new Map<string, { readonly told: ToldOfPlace; readonly held: Held }>()
  return (place, told) => {
    const known = kept.get(place)
    if (known && isSame(known.told, told)) return known.held
    if (kept.size > mostKept) kept.clear()
    const held = controlOf(told)
    kept.set(place, { told, held })
    return held
  }
}

const isSame = (one: ToldOfPlace, other: ToldOfPlace): boolean =>
  one.isOld === other.isOld &&
  areSame(one.turns, other.turns, (a, b) => a.joined === b.joined && a.day === b.day && a.place === b.place && a.allOf === b.allOf) &&
  areSame(one.leavings, other.leavings, (a, b) => a.joined === b.joined && a.day === b.day) &&
  areSame(one.denied, other.denied, (a, b) => a === b)

const areSame = <Item>(some: readonly Item[], others: readonly Item[], is: (a: Item, b: Item) => boolean): boolean =>
  some.length === others.length && some.every((each, index) => is(each, others[index] as Item))
