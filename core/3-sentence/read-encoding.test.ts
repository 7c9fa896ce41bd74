import { describe, expect, it } from 'vitest'
import { readChunks, readEncoding } from './read-encoding.ts'

describe('chunks of labels', () => {
  it.each([
    [
      'B-PER I-PER O B-LOC',
      [
        [0, 2, 'PER'],
        [3, 4, 'LOC']
      ]
    ],
    ['I-PER I-PER O', [[0, 2, 'PER']]],
    [
      'B-PER I-LOC',
      [
        [0, 1, 'PER'],
        [1, 2, 'LOC']
      ]
    ],
    [
      'B-ACT B-ACT',
      [
        [0, 1, 'ACT'],
        [1, 2, 'ACT']
      ]
    ],
    [
      'O I-LOC O I-LOC',
      [
        [1, 2, 'LOC'],
        [3, 4, 'LOC']
      ]
    ],
    ['O O', []]
  ])('%s', (labels, chunks) => expect(readChunks(labels.split(' ')).map(chunk => [chunk.from, chunk.to, chunk.label])).toEqual(chunks))
})

describe('the scores of a sentence', () => {
  const labels = { tags: ['NOUN', 'VERB'], names: ['O', 'B-LOC'], actors: ['O', 'B-ACT'], relations: ['root', 'nsubj', 'obj'] }
  const relations = new Float32Array(2 * 3 * 3)
  // The first word by relation and head. Under the root: never asked; under the second word: `root` scores best and is not allowed.
  relations.set([0, 0, 9, 5, 0, 2, 9, 0, 1], 0)
  // The second word, under the root.
  relations.set([0, 0, 0, 9, 0, 0, 0, 0, 0], 9)
  const read = readEncoding(
    {
      tags: Float32Array.from([3, 1, 0, 2]),
      names: Float32Array.from([0, 1, 1, 0]),
      actors: Float32Array.from([1, 0, 1, 0]),
      arcs: Float32Array.from([0, 0, 5, 5, 0, 0]),
      relations,
      meaning: new Float32Array(),
      labels
    },
    2
  )

  it('gives tags, heads and chunks', () => {
    expect(read.tags).toEqual(['NOUN', 'VERB'])
    expect(read.heads).toEqual([1, -1])
    expect(read.names).toEqual([{ from: 0, to: 1, label: 'LOC' }])
    expect(read.actors).toEqual([])
  })

  it('keeps `root` for the root alone', () => expect(read.relations).toEqual(['nsubj', 'root']))
})
