import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { conjunctBefore } from './conjunct-before.ts'

const knowledge = { saying: new Set(['say']) } as unknown as SentenceKnowledge
const roles = (rows: string): readonly string[] => conjunctBefore(sentenceOf(rows).tokens, knowledge).map(({ relation }) => relation)

it('a name joined to a word behind the verb of saying is who says so', () =>
  expect(roles('Amnesty Amnesty PROPN 3 conj\nsays say VERB 0 root\nthey _ PRON 4 nsubj\nkilled kill VERB 2 ccomp')[0]).toBe('nsubj'))

it('a name joined to one before it stays', () =>
  expect(roles('Chad Chad PROPN 3 nsubj\nMali Mali PROPN 1 conj\nsay say VERB 0 root')[1]).toBe('conj'))
