/** So many are kept of each: people who ask about one place on several days at once are not in each other's way. */
const mostKept = 6

/** The one that fits among the few that were made or asked for last; where none does, it is made and kept with them. */
export function findOrMake<Made>(kept: Made[], fits: (made: Made) => boolean, make: () => Made): Made {
  const at = kept.findIndex(fits)
  if (at === 0) return kept[0] as Made
  const found = at < 0 ? make() : (kept[at] as Made)
  if (at > 0) kept.splice(at, 1)
  kept.unshift(found)
  if (kept.length > mostKept) kept.pop()
  return found
}

/** Whether two lists have the same in them. */
export const areSame = <Item>(some: readonly Item[], others: readonly Item[]): boolean =>
  some === others || (some.length === others.length && some.every((item, at) => item === others[at]))
