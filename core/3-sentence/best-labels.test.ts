import { expect, test } from 'vitest'
import { bestSequence } from './best-labels.ts'

const labels = ['O', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']
const rows = (...scores: readonly (readonly number[])[]): Float32Array => Float32Array.from(scores.flat())

test('an inside label never stands without its beginning', () => {
  expect(bestSequence(rows([0.4, 0.3, 0, 0.5, 0], [0, 0, 0.9, 0, 0.6]), labels, 2)).toEqual(['B-LOC', 'I-LOC'])
  expect(bestSequence(rows([1, 0, 0, 0, 0], [0, 0.2, 0.9, 0, 0]), labels, 2)).toEqual(['O', 'B-LOC'])
})

test('no words, one word', () => {
  expect(bestSequence(rows(), labels, 0)).toEqual([])
  expect(bestSequence(rows([0, 0, 9, 1, 0]), labels, 1)).toEqual(['B-ORG'])
})
