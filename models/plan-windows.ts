/** Words read together, and those of them whose scores are kept; all half-open ranges of words. */
export type Window = { readonly from: number; readonly to: number; readonly keepFrom: number; readonly keepTo: number }

/** Pieces read at once: the network holds 512 positions, but was trained on single sentences, and reads worse from here on. */
const MAX_PIECES = 150

/**
 * Windows over words of the given numbers of pieces: one if all fit, else windows that overlap by half,
 * each word kept where it stands furthest from an edge.
 */
export function planWindows(pieces: readonly number[], maxPieces = MAX_PIECES): readonly Window[] {
  const count = pieces.length
  const ranges: (readonly [number, number])[] = []
  let from = 0
  for (;;) {
    const to = endOf(pieces, from, maxPieces)
    ranges.push([from, to])
    if (to >= count) break
    from = Math.max(from + 1, endOf(pieces, from, maxPieces / 2))
  }
  const cuts = ranges.slice(1).map(([start], index) => Math.floor((start + (ranges[index]?.[1] ?? start)) / 2))
  return ranges.map(([start, end], index) => ({ from: start, to: end, keepFrom: cuts[index - 1] ?? 0, keepTo: cuts[index] ?? count }))
}

function endOf(pieces: readonly number[], from: number, maxPieces: number): number {
  let sum = 0
  for (let at = from; at < pieces.length; at += 1) {
    sum += pieces[at] ?? 0
    if (sum > maxPieces) return Math.max(at, from + 1)
  }
  return pieces.length
}
