import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree } from './best-tree.ts'

const score = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, at) => sum + (scores[at * (heads.length + 1) + head + 1] ?? 0), 0)

const isTree = (heads: readonly number[]): boolean =>
  heads.filter(head => head < 0).length === 1 &&
  heads.every((_, start) => {
    let at = start
    for (let steps = 0; steps <= heads.length && at >= 0; steps += 1) at = heads[at] ?? -1
    return at < 0
  })

/** Every tree of `count` words with one root. */
function allTrees(count: number): readonly (readonly number[])[] {
  let partial: readonly (readonly number[])[] = [[]]
  for (let at = 0; at < count; at += 1)
    partial = partial.flatMap(heads => Array.from({ length: count + 1 }, (_, head) => [...heads, head - 1]).filter(next => next[at] !== at))
  return partial.filter(isTree)
}

const matrix = (count: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
    .map(values => Float32Array.from(values))

describe('the best tree', () => {
  it.each([1, 2, 3, 4, 5])('is the best of all trees of %i words', count => {
    const trees = allTrees(count)
    fc.assert(
      fc.property(matrix(count), scores => {
        const found = bestTree(scores, count)
        expect(isTree(found)).toBe(true)
        expect(score(scores, found)).toBe(Math.max(...trees.map(tree => score(scores, tree))))
      }),
      { numRuns: 60 }
    )
  })

  it('is a tree whatever the scores', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain(count => matrix(count).map(scores => ({ count, scores }))),
        ({ count, scores }) => isTree(bestTree(scores, count))
      )
    )
  })

  it('leaves a greedy tree as it is', () => {
    expect(bestTree(Float32Array.from([0, 0, 9, 9, 0, 0]), 2)).toEqual([1, -1])
  })
})
