import { weights } from './weights.ts'

/** Two claims, by their places in the list, and how alike they are. */
export type Pair = { readonly a: number; readonly b: number; readonly score: number }

/** Takes pairs of claims that are alike enough, by their places in the list, and tells them the most alike first: those that are alike as much as they came. */
export type PairRanker = {
  readonly add: (a: number, b: number, score: number) => void
  readonly eachRanked: (take: (a: number, b: number, score: number) => void) => void
}

/** Scores have two decimals. */
const perPoint = 100

/** In hundredths: no two claims are more alike than by all together that speaks for it. */
const mostAlike = Math.ceil(perPoint * Object.values(weights).reduce((sum, weight) => sum + Math.max(0, weight), 0))

/** Ranks at most `most` pairs, in time that grows as their number: of two hundred claims about one town in a month, ten thousand pairs may be alike. */
export function pairRanker(most: number): PairRanker {
  const [as, bs, scores] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  /** How many pairs are alike as much. */
  const counts = new Int32Array(mostAlike + 1)
  let count = 0
  return {
    add: (a, b, score) => {
      const hundredths = Math.round(score * perPoint)
      as[count] = a
      bs[count] = b
      scores[count++] = hundredths
      counts[hundredths] = (counts[hundredths] as number) + 1
    },
    eachRanked: take => {
      const next = new Int32Array(mostAlike + 1)
      for (let alike = mostAlike; alike > 0; alike--) next[alike - 1] = (next[alike] as number) + (counts[alike] as number)
      const ranked = new Int32Array(count)
      for (let at = 0; at < count; at++) {
        const alike = scores[at] as number
        const rank = next[alike] as number
        ranked[rank] = at
        next[alike] = rank + 1
      }
      for (const at of ranked) take(as[at] as number, bs[at] as number, (scores[at] as number) / perPoint)
    }
  }
}
