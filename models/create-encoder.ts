import type { Encoder, Encoding } from '@vedette/core'
import { planWindows, type Window } from './plan-windows.ts'
import { createWordPieces, type WordPieces } from './word-pieces.ts'
import { SHAPES, shapeOf } from './word-shape.ts'

/** What the encoder needs of an ONNX runtime, in Node or in a browser: a session with the network loaded, and its tensors. */
export type Runtime<Tensor> = {
  readonly run: (feeds: Record<string, Tensor>) => Promise<Record<string, { readonly data: unknown }>>
  readonly Tensor: new (type: 'int32', data: Int32Array, sizes: readonly number[]) => Tensor
}

export type ReaderLabels = Encoding['labels']

/** The encoder over a loaded network. `vocabulary` and `labels` are the files beside the weights, parsed. */
export function createEncoder<Tensor>(runtime: Runtime<Tensor>, vocabulary: readonly string[], labels: ReaderLabels): Encoder {
  const wordPieces = createWordPieces(vocabulary)
  const read = (words: readonly string[], pieces: readonly (readonly number[])[]): Promise<Encoding> =>
    readWindow(runtime, toInputs(words, pieces, wordPieces), labels)
  return async words => {
    const pieces = words.map(word => wordPieces.of(word))
    if (words.length === 0) return emptyEncoding(0, labels)
    const windows = planWindows(pieces.map(ids => ids.length))
    if (windows.length === 1) return read(words, pieces)
    const whole = emptyEncoding(words.length, labels)
    const meanings: Float32Array[] = []
    for (const window of windows) {
      const part = await read(words.slice(window.from, window.to), pieces.slice(window.from, window.to))
      copyWindow(part, whole, window, words.length)
      meanings.push(part.meaning)
    }
    return { ...whole, meaning: meanOf(meanings) }
  }
}

type Inputs = { readonly pieces: Int32Array; readonly shapes: Int32Array; readonly firsts: Int32Array }

/** Ids and shapes of all pieces between the marks at both ends, and where the root and each word begin. */
function toInputs(words: readonly string[], pieces: readonly (readonly number[])[], marks: WordPieces): Inputs {
  const ids: number[] = [marks.first]
  const shapes: number[] = [0]
  const firsts: number[] = [0]
  pieces.forEach((ofWord, at) => {
    const shape = SHAPES.indexOf(shapeOf(words[at] ?? ''))
    firsts.push(ids.length)
    for (const id of ofWord) {
      ids.push(id)
      shapes.push(shape)
    }
  })
  ids.push(marks.last)
  shapes.push(0)
  return { pieces: Int32Array.from(ids), shapes: Int32Array.from(shapes), firsts: Int32Array.from(firsts) }
}

async function readWindow<Tensor>(runtime: Runtime<Tensor>, inputs: Inputs, labels: ReaderLabels): Promise<Encoding> {
  const feeds = Object.entries(inputs).map(([name, data]) => [name, new runtime.Tensor('int32', data, [data.length])] as const)
  const found = await runtime.run(Object.fromEntries(feeds))
  const scores = (name: string): Float32Array => {
    const data = found[name]?.data
    if (data instanceof Float32Array) return data
    throw new Error(`the network gave no scores for ${name}: its weights are of another version, run npm run train -w @vedette/models`)
  }
  return {
    tags: scores('tags'),
    names: scores('names'),
    actors: scores('actors'),
    arcs: scores('arcs'),
    relations: scores('relations'),
    meaning: scores('meaning'),
    labels
  }
}

/** A score that loses against every real one: heads outside a window. */
const OUTSIDE = -1e4

function emptyEncoding(count: number, labels: ReaderLabels): Encoding {
  const pairs = count * (count + 1)
  return {
    tags: new Float32Array(count * labels.tags.length),
    names: new Float32Array(count * labels.names.length),
    actors: new Float32Array(count * labels.actors.length),
    arcs: new Float32Array(pairs).fill(OUTSIDE),
    relations: new Float32Array(pairs * labels.relations.length),
    meaning: new Float32Array(),
    labels
  }
}

/** The mean of vectors of one length. */
const meanOf = (vectors: readonly Float32Array[]): Float32Array =>
  (vectors[0] ?? new Float32Array()).map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length)

function copyWindow(part: Encoding, whole: Encoding, window: Window, count: number): void {
  const inside = window.to - window.from
  const relations = whole.labels.relations.length
  const copyRow = (from: Float32Array, to: Float32Array, at: number, target: number, length: number): void =>
    to.set(from.subarray(at, at + length), target)
  for (let word = window.keepFrom; word < window.keepTo; word += 1) {
    const row = word - window.from
    for (const head of ['tags', 'names', 'actors'] as const) {
      const width = whole.labels[head].length
      copyRow(part[head], whole[head], row * width, word * width, width)
    }
    const copyHeads = (from: Float32Array, to: Float32Array, row: number, target: number): void => {
      copyRow(from, to, row * (inside + 1), target * (count + 1), 1)
      copyRow(from, to, row * (inside + 1) + 1, target * (count + 1) + 1 + window.from, inside)
    }
    copyHeads(part.arcs, whole.arcs, row, word)
    for (let relation = 0; relation < relations; relation += 1)
      copyHeads(part.relations, whole.relations, row * relations + relation, word * relations + relation)
  }
}
