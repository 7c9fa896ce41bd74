import { type CleanText, findTimes, flatSentences } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { timePatterns } from './time-patterns.ts'
import { times } from './times.ts'

const clean = (text: string, published: string): CleanText => ({
  text,
  published,
  rawFrom: Int32Array.from({ length: text.length }, (_, at) => at),
  rawTo: Int32Array.from({ length: text.length }, (_, at) => at + 1),
  paragraphs: [{ span: [0, text.length], kind: 'body' }],
  language: 'en',
  notes: []
})

const find = (words: string, published = '2020-02-09') => {
  const text = clean(words, published)
  return findTimes(text, flatSentences(text), times).times
}

describe.each(timePatterns.flat())('$when', ({ says, not }) => {
  test.each(says.map(([marked, date, published]) => ({ marked, date, published })))('$marked is $date', ({ marked, date, published }) => {
    const words = /\[([^\]]*)\]/.exec(marked)?.[1]
    const plain = marked.replace(/[[\]]/g, '')
    const found = find(plain, published).map(time => [time.words, time.date])
    expect(found).toContainEqual([words, date])
  })
  test.each([...(not ?? [])])('nothing in: %s', sentence => {
    expect(find(sentence).map(({ words }) => words)).toEqual([])
  })
})
