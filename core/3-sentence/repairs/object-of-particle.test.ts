import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { objectOfParticle } from './object-of-particle.ts'

const headOf = (table: string, word: string): string | undefined => {
  const mended = objectOfParticle(sentenceOf(table).tokens, {} as never)
  return mended[mended.find(({ words }) => words === word)?.head ?? -1]?.words
}

it('what is won back is won', () => {
  expect(headOf('Troops troop NOUN 2 nsubj\nwon win VERB 0 root\nback _ ADV 2 advmod\nBor Bor PROPN 3 obj', 'Bor')).toBe('won')
})

it('a verb has one object, and a particle of no verb none', () => {
  expect(headOf('won win VERB 0 root\nit _ PRON 1 obj\nback _ ADV 1 advmod\nBor Bor PROPN 3 obj', 'Bor')).toBe('back')
  expect(headOf('men man NOUN 0 root\nback _ ADV 1 advmod\nBor Bor PROPN 2 obj', 'Bor')).toBe('back')
})
