import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { weightsFolder } from './load-encoder.ts'
import { planWindows } from './plan-windows.ts'
import { createWordPieces, splitBasic } from './word-pieces.ts'
import { shapeOf } from './word-shape.ts'

const vocabulary = readFileSync(`${weightsFolder()}/vocabulary.txt`, 'utf8').trimEnd().split('\n')
const pieces = (word: string): readonly string[] =>
  createWordPieces(vocabulary)
    .of(word)
    .map(id => vocabulary[id] ?? '')

describe('word pieces', () => {
  it.each([
    ['Qamishli', ['q', '##ami', '##sh', '##li']],
    ['Évacués', ['eva', '##cu', '##es']],
    ["n't", ['n', "'", 't']],
    ['', ['[UNK]']],
    ['\u0301', ['[UNK]']],
    ['🚀', ['[UNK]']],
    ['x'.repeat(101), ['[UNK]']]
  ])('cuts %s', (word, expected) => {
    expect(pieces(word)).toEqual(expected)
  })

  it('cuts a word off at sixteen pieces', () => {
    expect(pieces('-'.repeat(40))).toHaveLength(16)
  })

  it('lets punctuation and ideographs stand alone', () => {
    expect(splitBasic('U.N.停火')).toEqual(['u', '.', 'n', '.', '停', '火'])
  })
})

describe('shapes', () => {
  it.each([
    ['forces', 'lower'],
    ['Aleppo', 'title'],
    ['YPG', 'upper'],
    ['A', 'capital'],
    ['McCain', 'mixed'],
    ['M4', 'digit'],
    ['1,500', 'digit'],
    ['حلب', 'other'],
    [',', 'other'],
    ['U.N.', 'upper'],
    ["n't", 'lower']
  ])('%s is %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape)
  })
})

describe('windows', () => {
  it.each([
    { pieces: [1, 2, 3], max: 10 },
    { pieces: Array.from({ length: 50 }, () => 1), max: 10 },
    { pieces: [9, 9, 9, 9], max: 10 },
    { pieces: [30, 1, 30, 1], max: 10 },
    { pieces: Array.from({ length: 33 }, (_, at) => 1 + (at % 5)), max: 12 }
  ])('keep each word once: $pieces', ({ pieces: counts, max }) => {
    const windows = planWindows(counts, max)
    const kept = windows.flatMap(({ keepFrom, keepTo }) => Array.from({ length: keepTo - keepFrom }, (_, at) => keepFrom + at))
    expect(kept).toEqual(counts.map((_, at) => at))
    for (const { from, to, keepFrom, keepTo } of windows) {
      expect(from <= keepFrom && keepTo <= to).toBe(true)
      const sum = counts.slice(from, to).reduce((total, count) => total + count, 0)
      expect(sum <= max || to - from === 1).toBe(true)
    }
  })
})
