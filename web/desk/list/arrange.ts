import type { Column, Listing } from './column.ts'
import type { ListChoice } from './list-choice.ts'

/** A line of the list: an item, or the head of those that stand together. */
export type Line<Item> =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'group'; readonly says: string; readonly count: number }

/** The lines of a list as they are asked for: sorted by a column, and together by the values of another. */
export function arrange<Item>(items: readonly Item[], listing: Listing<Item>, { sort, group }: ListChoice): readonly Line<Item>[] {
  const column = listing.columns.find(({ name }) => name === sort?.replace(/^-/, ''))
  const sorted = column ? sortBy(items, column, sort?.startsWith('-') ?? false) : items
  const together = listing.columns.find(({ name, groups }) => groups && name === group)
  if (!together) return sorted.map(item => ({ kind: 'item', item }))
  const groups = new Map<string, Item[]>()
  for (const item of sorted) {
    const says = together.says(item)
    const held = groups.get(says)
    if (held) held.push(item)
    else groups.set(says, [item])
  }
  return [...groups]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .flatMap(([says, held]) => [
      { kind: 'group' as const, says: says || 'not told', count: held.length },
      ...held.map(item => ({ kind: 'item' as const, item }))
    ])
}

/** Equal ones keep their order; what has no value comes last. */
function sortBy<Item>(items: readonly Item[], { by, says }: Column<Item>, descending: boolean): readonly Item[] {
  const value = by ?? ((item: Item) => says(item) || undefined)
  const valued = items.map((item, at) => ({ item, at, value: value(item) }))
  const sign = descending ? -1 : 1
  valued.sort((a, b) => {
    if (a.value === b.value) return a.at - b.at
    if (a.value === undefined) return 1
    if (b.value === undefined) return -1
    return (a.value < b.value ? -1 : 1) * sign
  })
  return valued.map(({ item }) => item)
}
