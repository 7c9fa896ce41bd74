/** Counts of two lists that were matched: of the set, of ours, and of both. */
export type Tally = { gold: number; found: number; right: number }

export const newTally = (): Tally => ({ gold: 0, found: 0, right: 0 })

/** The harmonic mean of precision and recall; 0 when nothing agrees. */
export const f1 = ({ gold, found, right }: Tally): number => (gold + found === 0 ? 0 : (2 * right) / (gold + found))

/** The share of those that hold; 0 of none. */
export const share = (held: readonly boolean[]): number => (held.length === 0 ? 0 : held.filter(Boolean).length / held.length)

/** Adds two lists of keys; a key counts as often as it stands in both. Gives the keys of the set that were missed, and ours that are too many. */
export function tallyKeys(
  tally: Tally,
  gold: readonly string[],
  found: readonly string[]
): { readonly missed: readonly string[]; readonly extra: readonly string[] } {
  const free = [...found]
  const missed: string[] = []
  for (const key of gold) {
    const at = free.indexOf(key)
    if (at < 0) missed.push(key)
    else free.splice(at, 1)
  }
  tally.gold += gold.length
  tally.found += found.length
  tally.right += gold.length - missed.length
  return { missed, extra: free }
}

type Pairs = readonly (readonly [gold: string, found: string])[]

/** F1 of each label, averaged over labels of the set. */
export function macroF1(pairs: Pairs): number {
  const each = labelF1s(pairs)
  return each.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, each.length)
}

/** F1 of each label, averaged over labels by how often each stands in the set. */
export const weightedF1 = (pairs: Pairs): number =>
  labelF1s(pairs).reduce((sum, { f1, asked }) => sum + f1 * asked, 0) / Math.max(1, pairs.length)

/** F1 of each label of the set, and how often it stands there. */
export function labelF1s(pairs: Pairs): readonly { readonly label: string; readonly f1: number; readonly asked: number }[] {
  return [...new Set(pairs.map(([gold]) => gold))].map(label => {
    const right = pairs.filter(([gold, found]) => gold === label && found === label).length
    const asked = pairs.filter(([gold]) => gold === label).length
    const given = pairs.filter(([, found]) => found === label).length
    return { label, f1: f1({ gold: asked, found: given, right }), asked }
  })
}

/** The label that stands most often, which is what a guess without reading gives. */
export function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}
