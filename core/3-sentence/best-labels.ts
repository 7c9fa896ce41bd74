import { onceFor } from '#base'

/**
 * The best sequence of BIO labels over a sentence, by Viterbi: `I-X` only after `B-X` or `I-X`. `scores` is row-major, words × labels; the sum of scores
 * decides, the earlier label a tie.
 */
export function bestSequence(scores: Float32Array, labels: readonly string[], count: number): readonly string[] {
  if (count === 0) return []
  const before = labelsBefore(labels)
  let sums = Float64Array.from(labels, (label, index) => (label.startsWith('I-') ? Number.NEGATIVE_INFINITY : (scores[index] ?? 0)))
  let next = new Float64Array(labels.length)
  const back = new Int32Array(count * labels.length)
  for (let at = 1; at < count; at += 1) {
    for (let label = 0; label < labels.length; label += 1) {
      const from = bestOf(sums, before[label] ?? [])
      back[at * labels.length + label] = from
      next[label] = (sums[from] ?? 0) + (scores[at * labels.length + label] ?? 0)
    }
    ;[sums, next] = [next, sums]
  }
  const path = new Array<string>(count)
  let label = bestOf(sums, [...labels.keys()])
  for (let at = count - 1; at >= 0; at -= 1) {
    path[at] = labels[label] ?? 'O'
    label = back[at * labels.length + label] ?? 0
  }
  return path
}

/** For each label those that may stand before it. */
const labelsBefore = onceFor((labels: readonly string[]): readonly (readonly number[])[] =>
  labels.map(label => [...labels.keys()].filter(before => !label.startsWith('I-') || labels[before]?.slice(2) === label.slice(2)))
)

/** The first of some labels whose sum none exceeds. */
function bestOf(sums: Float64Array, labels: readonly number[]): number {
  let best = labels[0] ?? 0
  let most = sums[best] ?? 0
  for (let at = 1; at < labels.length; at += 1) {
    const label = labels[at] ?? 0
    const sum = sums[label] ?? 0
    if (sum > most) [best, most] = [label, sum]
  }
  return best
}
