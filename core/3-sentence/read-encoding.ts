import { bestSequence } from './best-labels.ts'
import { bestTree } from './best-tree.ts'
import type { Encoding } from './encoder.ts'
import type { Chunk } from './sentence.ts'

/** What the scores of a sentence say: for each word its tag, head (-1 the root) and relation, and the chunks. */
export type Reading = {
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly Chunk[]
  readonly actors: readonly Chunk[]
  /** Of each word, the share of its arc among all that it could have. */
  readonly sureness: readonly number[]
}

/** Reads the scores of a sentence of `count` words: the best tag of each, the best tree, the best relation of each arc. */
export function readEncoding(encoding: Encoding, count: number): Reading {
  const { labels } = encoding
  const heads = bestTree(encoding.arcs, count)
  const root = labels.relations.indexOf('root')
  const relations = heads.map((head, at) => {
    if (head < 0) return 'root'
    const from = at * labels.relations.length * (count + 1) + head + 1
    return labels.relations[bestLabel(encoding.relations, from, labels.relations.length, { step: count + 1, barred: root })] ?? 'dep'
  })
  return {
    tags: bestLabels(encoding.tags, labels.tags, count),
    heads,
    relations,
    names: readChunks(bestSequence(encoding.names, labels.names, count)),
    actors: readChunks(bestSequence(encoding.actors, labels.actors, count)),
    sureness: heads.map((head, at) => shareOf(encoding.arcs, at * (count + 1), count + 1, head + 1))
  }
}

/** The softmax share of one of `count` scores; two decimals, so that no machine's arithmetic shows. */
function shareOf(scores: Float32Array, from: number, count: number, chosen: number): number {
  const top = scores[from + chosen] ?? 0
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += Math.exp((scores[from + at] ?? 0) - top)
  return Math.round(100 / sum) / 100
}

const bestLabels = (scores: Float32Array, labels: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => labels[bestLabel(scores, at * labels.length, labels.length)] ?? 'X')

type Row = { readonly step?: number; readonly barred?: number }

/** The label with the highest of `count` scores, which stand `step` apart. */
function bestLabel(scores: Float32Array, from: number, count: number, { step = 1, barred = -1 }: Row = {}): number {
  let best = -1
  for (let label = 0; label < count; label += 1)
    if (label !== barred && (best < 0 || (scores[from + label * step] ?? 0) > (scores[from + best * step] ?? 0))) best = label
  return Math.max(best, 0)
}

/** Chunks of B- and I- labels; an I- that continues nothing of its kind begins a chunk. */
export function readChunks(labels: readonly string[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  labels.forEach((label, at) => {
    const kind = label.slice(2)
    const last = chunks.at(-1)
    if (!/^[BI]-/.test(label)) return
    if (label[0] === 'I' && last && last.to === at && last.label === kind) chunks[chunks.length - 1] = { ...last, to: at + 1 }
    else chunks.push({ from: at, to: at + 1, label: kind })
  })
  return chunks
}
