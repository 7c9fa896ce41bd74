type Clusters = readonly (readonly string[])[]

/** F1 of links (Vilain et al. 1995), of mentions (Bagga and Baldwin 1998), of entities (Luo 2005, φ4), and their mean, as CoNLL 2012 has it. */
export function conllF1(
  gold: Clusters,
  found: Clusters
): { readonly muc: number; readonly b3: number; readonly ceaf: number; readonly mean: number } {
  const muc = harmonic(mucRecall(gold, found), mucRecall(found, gold))
  const b3 = harmonic(b3Recall(gold, found), b3Recall(found, gold))
  const alike = bestAlignment(gold, found)
  const ceaf = harmonic(alike / Math.max(1, gold.length), alike / Math.max(1, found.length))
  return { muc, b3, ceaf, mean: (muc + b3 + ceaf) / 3 }
}

const harmonic = (recall: number, precision: number): number =>
  recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)

const placeOf = (clusters: Clusters): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((cluster, at) => cluster.map(id => [id, at] as const)))

function mucRecall(gold: Clusters, found: Clusters): number {
  const place = placeOf(found)
  const links = gold.map(cluster => cluster.length - new Set(cluster.map(id => place.get(id) ?? id)).size)
  const all = gold.reduce((sum, cluster) => sum + cluster.length - 1, 0)
  return all === 0 ? 0 : links.reduce((sum, each) => sum + each, 0) / all
}

function b3Recall(gold: Clusters, found: Clusters): number {
  const place = placeOf(found)
  let [sum, count] = [0, 0]
  for (const cluster of gold) {
    const shares = new Map<number | string, number>()
    for (const id of cluster) shares.set(place.get(id) ?? id, (shares.get(place.get(id) ?? id) ?? 0) + 1)
    sum += [...shares.values()].reduce((total, share) => total + share * share, 0) / cluster.length
    count += cluster.length
  }
  return sum / Math.max(1, count)
}

/** The most that clusters can be alike when each is set beside one other at most. */
function bestAlignment(gold: Clusters, found: Clusters): number {
  const place = placeOf(found)
  const size = Math.max(gold.length, found.length)
  const costs = Array.from({ length: size }, () => new Float64Array(size))
  gold.forEach((cluster, row) => {
    const shared = new Map<number, number>()
    for (const id of cluster) {
      const at = place.get(id)
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    for (const [at, both] of shared) (costs[row] as Float64Array)[at] = -(2 * both) / (cluster.length + (found[at]?.length ?? 0))
  })
  return -leastCost(costs)
}

/** The least sum of one cell of each row and column of a square table: the Hungarian method with potentials, in the cube of its size. */
function leastCost(costs: readonly Float64Array[]): number {
  const size = costs.length
  const [rowPotential, columnPotential] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const [rowOf, way] = [new Int32Array(size + 1), new Int32Array(size + 1)]
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] as number
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const here = at(rowOf, column)
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue
        const cost = at(costs[here - 1] as Float64Array, other - 1) - at(rowPotential, here) - at(columnPotential, other)
        if (cost < at(least, other)) {
          least[other] = cost
          way[other] = column
        }
        if (at(least, other) < delta) [delta, next] = [at(least, other), other]
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          rowPotential[at(rowOf, other)] = at(rowPotential, at(rowOf, other)) + delta
          columnPotential[other] = at(columnPotential, other) - delta
        } else least[other] = at(least, other) - delta
      }
      column = next
    } while (at(rowOf, column) !== 0)
    do {
      const before = at(way, column)
      rowOf[column] = at(rowOf, before)
      column = before
    } while (column !== 0)
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum += at(costs[at(rowOf, column) - 1] as Float64Array, column - 1)
  return sum
}
