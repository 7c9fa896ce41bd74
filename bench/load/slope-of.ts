export type Slope = { readonly slope: number; readonly error: number }

type Point = readonly [x: number, y: number]

/**
 * A straight line through points by least squares, in the order in which they were measured: how steep it is, and the standard error of that. What is measured
 * every few seconds is much as it was before (memory is taken and given back in steps), so that many points tell less than as many that
 * are each by themselves: the error is that of so many as they are worth, by how alike neighbours are (Bartlett 1935).
 */
export function slopeOf(points: readonly Point[]): Slope {
  const count = points.length
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / count
  const [meanX, meanY] = [mean(0), mean(1)]
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  if (count < 3 || spread === 0) return { slope: 0, error: Number.POSITIVE_INFINITY }
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const rest = points.map(([x, y]) => y - meanY - slope * (x - meanX))
  const squares = rest.reduce((sum, each) => sum + each ** 2, 0)
  return { slope, error: Math.sqrt((squares / (count - 2) / spread) * (1 / worthOf(rest, squares))) }
}

/** What part of points tells something of its own: 1 when none is like the one before it. */
function worthOf(rest: readonly number[], squares: number): number {
  if (squares === 0) return 1
  const likeness = rest.slice(1).reduce((sum, each, at) => sum + each * (rest[at] as number), 0) / squares
  return likeness <= 0 ? 1 : (1 - likeness) / (1 + likeness)
}
