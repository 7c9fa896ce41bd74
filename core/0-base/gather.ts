/**
 * What each of some items gives, in one list: as `flatMap` does, but for holes. Engines look up each thing given by name, which is most of the time where every
 * token is asked for what it gives and most give nothing.
 */
export function gather<Item, Given>(items: readonly Item[], give: (item: Item, at: number) => Given | readonly Given[]): Given[] {
  const all: Given[] = []
  for (let at = 0; at < items.length; at += 1) {
    const given = give(items[at]!, at)
    if (!Array.isArray(given)) all.push(given as Given)
    else for (let place = 0; place < given.length; place += 1) all.push(given[place])
  }
  return all
}
