import { type CleanText, findCounts, flatSentences } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { counts } from './counts.ts'
import { loadNouns } from './load-nouns.ts'

const knowledge = { ...counts, nouns: loadNouns() }

const find = (words: string) => {
  const text: CleanText = {
    text: words,
    rawFrom: Int32Array.from({ length: words.length }, (_, at) => at),
    rawTo: Int32Array.from({ length: words.length }, (_, at) => at + 1),
    paragraphs: [{ span: [0, words.length], kind: 'body' }],
    language: 'en',
    notes: []
  }
  return findCounts(text, flatSentences(text), knowledge).counts
}

describe('counts of English', () => {
  test.each(counts.examples.map(([marked, expected]) => ({ marked, expected })))('$marked', ({ marked, expected }) => {
    const words = /\[([^\]]*)\]/.exec(marked)?.[1]
    const found = find(marked.replace(/[[\]]/g, ''))
    if (words === undefined) expect(found.map(count => count.words)).toEqual([])
    else expect(found).toContainEqual(expect.objectContaining({ words, ...expected }))
  })
})
