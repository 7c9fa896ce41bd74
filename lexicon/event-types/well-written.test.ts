import { compileRules } from '@vedette/core'
import { expect, test } from 'vitest'
import { grammar } from '../languages/en/grammar.ts'
import { lemmaOfEnglish } from '../languages/en/sentence/lemmas.ts'
import { claimRules } from './index.ts'

test('every pattern compiles, since a reader compiles one only when a word of a report asks for it', () => {
  const { verbs, nouns } = compileRules(claimRules, grammar, lemmaOfEnglish)
  expect(verbs.get('shell')).toBeDefined()
  expect(nouns.get('attack')).toBeDefined()
})
