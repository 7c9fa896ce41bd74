/**
 * Items by the sentence or paragraph that they stand in, or by several in a row: what stands in one is compared with what stands near it, and a long report
 * has tens of thousands. They keep their order where they are given in the order of the text.
 */
export function byIndex<Item>(items: readonly Item[], indexOf: (item: Item) => number): (from: number, to?: number) => readonly Item[] {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const index = indexOf(item)
    const group = groups.get(index)
    if (group) group.push(item)
    else groups.set(index, [item])
  }
  return (from, to = from) => {
    if (from === to) return groups.get(from) ?? []
    const found: Item[] = []
    for (let index = from; index <= to; index += 1) found.push(...(groups.get(index) ?? []))
    return found
  }
}
