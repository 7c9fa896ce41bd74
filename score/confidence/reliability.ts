/** A confidence, and whether what it was given to holds. */
export type Guess = { readonly confidence: number; readonly holds: boolean }

/** Claims whose confidence is in `[from, to)`: how many, the mean confidence, the share that holds, and where that share may lie (95%). */
export type Bin = {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly mean: number
  readonly share: number
  readonly range: Range
}
export type Range = readonly [low: number, high: number]

const edges = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.001]

/** The bins that hold any guess. */
export const binsOf = (guesses: readonly Guess[]): readonly Bin[] =>
  edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1]!
    const within = guesses.filter(({ confidence }) => confidence >= from && confidence < to)
    if (within.length === 0) return []
    const held = within.filter(({ holds }) => holds).length
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    return [{ from, to: Math.min(1, to), count: within.length, mean, share: held / within.length, range: wilson(held, within.length) }]
  })

/** Expected calibration error: by how much confidence and share differ over the bins, by their size. */
export const calibrationError = (guesses: readonly Guess[]): number =>
  binsOf(guesses).reduce((sum, { count, mean, share }) => sum + (count / guesses.length) * Math.abs(mean - share), 0)

/** Mean squared distance between confidence and what holds (Brier). */
export const brierOf = (guesses: readonly Guess[]): number =>
  guesses.reduce((sum, { confidence, holds }) => sum + (confidence - (holds ? 1 : 0)) ** 2, 0) / Math.max(1, guesses.length)

/** Chance that of two claims, one that holds and one that does not, the one that holds has the higher confidence; a tie is half. */
export function ranking(guesses: readonly Guess[]): number {
  const held = guesses.filter(({ holds }) => holds)
  const others = guesses.filter(({ holds }) => !holds)
  const won = held.reduce(
    (sum, { confidence }) =>
      sum + others.reduce((wins, other) => wins + (confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0), 0),
    0
  )
  return won / Math.max(1, held.length * others.length)
}

/** Of the claims at or above a confidence: the share kept, and the share of those that holds. */
export const keptAt = (
  guesses: readonly Guess[],
  threshold: number
): { readonly kept: number; readonly count: number; readonly share: number } => {
  const kept = guesses.filter(({ confidence }) => confidence >= threshold)
  return {
    kept: kept.length / Math.max(1, guesses.length),
    count: kept.length,
    share: kept.filter(({ holds }) => holds).length / Math.max(1, kept.length)
  }
}

/** Wilson's 95% interval of a share. */
export function wilson(held: number, count: number): Range {
  const z = 1.96
  const share = held / count
  const middle = share + z ** 2 / (2 * count)
  const half = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  return [(middle - half) / (1 + z ** 2 / count), (middle + half) / (1 + z ** 2 / count)]
}
