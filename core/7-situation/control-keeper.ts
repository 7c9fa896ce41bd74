import { findOrMake } from '#base'
import type { Held } from './attach-areas.ts'
import { controlOf, type ToldOfPlace } from './find-control.ts'

/** Places that are kept; with more, all are let go. */
const mostKept = 20_000

/** What was told of a place, and who held it. */
type Known = { readonly told: ToldOfPlace; readonly held: Held }

/** Works out who holds a place, unless it is asked again of the same: most places are as they were on the day before, or before a report came. */
export function controlKeeper(): (place: string, told: ToldOfPlace) => Held {
  const kept = new Map<string, Known[]>()
  return (place, told) => {
    if (kept.size > mostKept) kept.clear()
    const known = kept.get(place) ?? []
    kept.set(place, known)
    return findOrMake(
      known,
      each => isSame(each.told, told),
      () => ({ told, held: controlOf(told) })
    ).held
  }
}

const isSame = (one: ToldOfPlace, other: ToldOfPlace): boolean =>
  one.isOld === other.isOld &&
  areSame(
    one.turns,
    other.turns,
    (a, b) => a === b || (a.joined === b.joined && a.day === b.day && a.place === b.place && a.allOf === b.allOf)
  ) &&
  areSame(one.leavings, other.leavings, (a, b) => a.joined === b.joined && a.day === b.day) &&
  areSame(one.denied, other.denied, (a, b) => a === b)

const areSame = <Item>(some: readonly Item[], others: readonly Item[], is: (a: Item, b: Item) => boolean): boolean =>
  some.length === others.length && some.every((each, index) => is(each, others[index] as Item))
