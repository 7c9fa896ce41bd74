import { existsSync } from 'node:fs'
import { type Encoding, readEncoding } from '@vedette/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { measureTrees } from './evaluation/measure.ts'
import { treebankPath } from './evaluation/paths.ts'
import { readTreebank } from './evaluation/read-treebank.ts'
import { loadEncoder } from './load-encoder.ts'

let encoder: Awaited<ReturnType<typeof loadEncoder>>
beforeAll(async () => {
  encoder = await loadEncoder()
})

const HEADS = ['tags', 'names', 'actors', 'arcs', 'relations'] as const
const words = (text: string): readonly string[] => text.split(' ')

function expectShape(encoding: Encoding, count: number): void {
  const { labels } = encoding
  expect(encoding.tags).toHaveLength(count * labels.tags.length)
  expect(encoding.names).toHaveLength(count * labels.names.length)
  expect(encoding.actors).toHaveLength(count * labels.actors.length)
  expect(encoding.arcs).toHaveLength(count * (count + 1))
  expect(encoding.relations).toHaveLength(count * (count + 1) * labels.relations.length)
  for (const head of HEADS) expect(encoding[head].some(Number.isNaN), head).toBe(false)
}

describe('the encoder', () => {
  it.each([
    ['no words', []],
    ['one word', ['Withdrew']],
    ['an empty word', ['Rebels', '', 'left', '.']],
    ['emoji', ['🚀', 'hit', '👩‍👩‍👧', '!']],
    ['a word of 5,000 characters', ['The', 'x'.repeat(5000), 'fell', '.']],
    ['5,000 signs in one word', ['=-'.repeat(2500), 'fell']],
    ['Arabic', words('قصفت القوات الحكومية مدينة إدلب .')],
    ['Burmese', ['တပ်မတော်', 'က', 'ရွာ', 'ကို', 'ပစ်ခတ်', '။']],
    ['half a surrogate pair', ['\ud83d', '\udc00', 'left']],
    ['accents that stand alone', ['\u0301\u0301', 'left']],
    ['capitals', words('REBELS SHELLED THE TOWN OF MAREA')]
  ])('gives scores of the right size for %s', async (_, sentence) => {
    expectShape(await encoder(sentence), sentence.length)
  })

  it('reads sentences longer than the network', async () => {
    const sentence = Array.from({ length: 90 }, () => words('Tanks moved towards the bridge ,')).flat()
    const encoding = await encoder(sentence)
    expectShape(encoding, sentence.length)
    const { heads, relations } = readEncoding(encoding, sentence.length)
    const articles = sentence.flatMap((word, at) => (word === 'the' ? [at] : []))
    const right = articles.filter(at => heads[at] === at + 1 && relations[at] === 'det').length
    expect(right / articles.length).toBeGreaterThan(0.8)
    expect(heads.every((head, at) => Math.abs(head - at) < 150 || head === -1)).toBe(true)
  })

  it('gives the same bytes whatever was read before, and at once or one after another', async () => {
    const sentences = [
      'Government forces shelled Marea overnight .',
      'He denied it .',
      'The army said three soldiers were killed by a mine .'
    ].map(words)
    const first = await Promise.all(sentences.map(sentence => encoder(sentence)))
    const again: Encoding[] = []
    for (const sentence of sentences.toReversed()) again.unshift(await encoder(sentence))
    first.forEach((encoding, at) => {
      for (const head of HEADS)
        expect(
          Buffer.from(encoding[head].buffer, encoding[head].byteOffset, encoding[head].byteLength).equals(
            Buffer.from(again[at]![head].buffer, again[at]![head].byteOffset, again[at]![head].byteLength)
          ),
          head
        ).toBe(true)
    })
  })
})

describe('accuracy', () => {
  const path = treebankPath('en_ewt-ud-test')
  const known = existsSync(path)
  it(
    known
      ? 'holds its floor on 297 sentences of EWT test'
      : `cannot be measured: ${path} is missing, fetch it by sh models/training/fetch.sh`,
    async () => {
      if (!known) return console.warn(`accuracy was not measured: ${path} is missing, fetch it by sh models/training/fetch.sh`)
      const { upos, las } = await measureTrees(
        encoder,
        readTreebank(path).filter((_, at) => at % 7 === 0)
      )
      expect(upos).toBeGreaterThan(95.5)
      expect(las).toBeGreaterThan(86)
    }
  )
})
