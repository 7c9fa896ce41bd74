/**
 * The best sequence of BIO labels over a sentence, by Viterbi: `I-X` only after `B-X` or `I-X`. `scores` is row-major, words × labels; the sum of scores
 * decides, the earlier label a tie.
 */
export function bestSequence(scores: Float32Array, labels: readonly string[], count: number): readonly string[] {
  const allowed = labels.map(label => labels.map(before => !label.startsWith('I-') || before.slice(2) === label.slice(2)))
  const score = (at: number, label: number): number => scores[at * labels.length + label] ?? 0
  let sums = labels.map((label, index) => (label.startsWith('I-') ? Number.NEGATIVE_INFINITY : score(0, index)))
  const back: number[][] = []
  for (let at = 1; at < count; at += 1) {
    const from = labels.map((_, label) => bestBefore(sums, allowed[label] ?? []))
    back.push(from)
    const last = sums
    sums = labels.map((_, label) => (last[from[label] ?? 0] ?? 0) + score(at, label))
  }
  const path = [
    bestBefore(
      sums,
      labels.map(() => true)
    )
  ]
  for (let at = back.length - 1; at >= 0; at -= 1) path.unshift(back[at]?.[path[0] ?? 0] ?? 0)
  return count === 0 ? [] : path.map(label => labels[label] ?? 'O')
}

function bestBefore(sums: readonly number[], allowed: readonly boolean[]): number {
  let best = -1
  for (let label = 0; label < sums.length; label += 1)
    if (allowed[label] && (best < 0 || (sums[label] ?? 0) > (sums[best] ?? 0))) best = label
  return Math.max(best, 0)
}
