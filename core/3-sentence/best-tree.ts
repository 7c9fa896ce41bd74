/**
 * The heads of the best tree with one root, by Chu-Liu-Edmonds. `scores` is n × (n + 1), row-major, dependent × head, head 0 the root.
 * The result counts as `Token.head` does: -1 for the root.
 */
export function bestTree(scores: Float32Array, count: number): readonly number[] {
  const full = toMatrix(scores, count)
  const greedy = highestHeads(full)
  const roots = greedy.reduce((sum, head, at) => sum + (at > 0 && head === 0 ? 1 : 0), 0)
  if (roots === 1 && findCycle(greedy) === undefined) return Array.from(greedy.subarray(1), head => head - 1)
  let best = greedy
  let bestScore = Number.NEGATIVE_INFINITY
  const highest = highestOf(full)
  for (const root of likelyRoots(full)) {
    if (mostWith(full, highest, root) <= bestScore) continue
    const heads = spanningTree(withRoot(full, root))
    let score = 0
    for (let at = 1; at < heads.length; at += 1) score += full.scores[at * full.size + (heads[at] ?? 0)] ?? 0
    if (score > bestScore) [best, bestScore] = [heads, score]
  }
  return Array.from(best.subarray(1), head => head - 1)
}

/** Scores of `size` nodes, dependent × head, node 0 the root. */
type Matrix = { readonly size: number; readonly scores: Float64Array }

/** Roots other than the likeliest ones are not worth their time. */
const ROOTS_TRIED = 6
const NEVER = Number.NEGATIVE_INFINITY

/** Nothing hangs on itself, and the root on nothing. */
function toMatrix(scores: Float32Array, count: number): Matrix {
  const size = count + 1
  const full = new Float64Array(size * size)
  full.set(scores.subarray(0, count * size), size)
  for (let at = 0; at < size; at += 1) {
    full[at] = NEVER
    full[at * size + at] = NEVER
  }
  return { size, scores: full }
}

function likelyRoots({ size, scores }: Matrix): readonly number[] {
  const all = Array.from({ length: size - 1 }, (_, at) => at + 1)
  return all.sort((a, b) => (scores[b * size] ?? 0) - (scores[a * size] ?? 0) || a - b).slice(0, ROOTS_TRIED)
}

/** The best score that each node has for a head other than the root. */
function highestOf({ size, scores }: Matrix): Float64Array {
  const highest = new Float64Array(size).fill(NEVER)
  for (let at = 1; at < size; at += 1)
    for (let head = 1; head < size; head += 1) {
      const score = scores[at * size + head] as number
      if (score > (highest[at] as number)) highest[at] = score
    }
  return highest
}

/** What no tree with this root can exceed, added up in the order in which a tree's scores are. */
function mostWith({ size, scores }: Matrix, highest: Float64Array, root: number): number {
  let most = 0
  for (let at = 1; at < size; at += 1) most += at === root ? (scores[at * size] as number) : (highest[at] as number)
  return most
}

/** The same scores with one root alone: the others could have it only at a price that nothing pays. */
function withRoot({ size, scores }: Matrix, root: number): Matrix {
  const forced = Float64Array.from(scores)
  for (let at = 1; at < size; at += 1) if (at !== root) forced[at * size] = -1e9
  return { size, scores: forced }
}

/** The best head of each node, cycles or not. */
function highestHeads({ size, scores }: Matrix): Int32Array {
  const heads = new Int32Array(size)
  for (let at = 1; at < size; at += 1) {
    let best = 0
    for (let head = 1; head < size; head += 1) if ((scores[at * size + head] ?? NEVER) > (scores[at * size + best] ?? NEVER)) best = head
    heads[at] = best
  }
  return heads
}

/** The nodes of one cycle, or undefined. */
function findCycle(heads: Int32Array): readonly number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start += 1) {
    const path: number[] = []
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      path.push(at)
      at = heads[at] ?? 0
    }
    if (at !== 0 && seen[at] === start) return path.slice(path.indexOf(at))
  }
  return undefined
}

/** Heads by node; a cycle is made one node, and opened again where the tree without it comes in. */
function spanningTree(matrix: Matrix): Int32Array {
  const { size, scores } = matrix
  const heads = highestHeads(matrix)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const rest = Array.from({ length: size }, (_, at) => at).filter(at => !cycle.includes(at))
  const score = (dependent: number, head: number): number => scores[dependent * size + head] ?? NEVER
  const outOf = rest.map(dependent => bestOf(cycle, head => score(dependent, head)))
  const into = rest.map(head => bestOf(cycle, dependent => score(dependent, head) - score(dependent, heads[dependent] ?? 0)))
  const found = spanningTree(contract(matrix, rest, outOf, into))
  for (let at = 1; at < rest.length; at += 1) {
    const head = found[at] ?? 0
    heads[rest[at] ?? 0] = head === rest.length ? (outOf[at]?.node ?? 0) : (rest[head] ?? 0)
  }
  const entryHead = found[rest.length] ?? 0
  heads[into[entryHead]?.node ?? 0] = rest[entryHead] ?? 0
  return heads
}

type Best = { readonly node: number; readonly score: number }

/** The matrix of the nodes outside a cycle, and the cycle as the last node. */
function contract(matrix: Matrix, rest: readonly number[], outOf: readonly Best[], into: readonly Best[]): Matrix {
  const size = rest.length + 1
  const scores = new Float64Array(size * size).fill(NEVER)
  for (let at = 0; at < rest.length; at += 1) {
    for (let head = 0; head < rest.length; head += 1)
      scores[at * size + head] = matrix.scores[(rest[at] ?? 0) * matrix.size + (rest[head] ?? 0)] ?? NEVER
    if (at > 0) scores[at * size + rest.length] = outOf[at]?.score ?? NEVER
    scores[rest.length * size + at] = into[at]?.score ?? NEVER
  }
  return { size, scores }
}

function bestOf(nodes: readonly number[], scoreOf: (node: number) => number): Best {
  let best: Best = { node: nodes[0] ?? 0, score: NEVER }
  for (const node of nodes) {
    const score = scoreOf(node)
    if (score > best.score) best = { node, score }
  }
  return best
}
