import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { conditionOfSaid } from './condition-of-said.ts'

const knowledge = { conditions: new Set(['if', 'unless']) } as unknown as SentenceKnowledge

it.each([
  ['if', 'advcl', 'strike'],
  ['unless', 'advcl', 'strike'],
  ['that', 'ccomp', 'vowed']
])('a clause with "%s" behind what was said', (mark, relation, head) => {
  const { tokens } = sentenceOf(
    `Kigali Kigali PROPN 2 nsubj\nvowed vow VERB 0 root\nit _ PRON 4 nsubj\nstrike strike VERB 2 ccomp\n${mark} ${mark} SCONJ 7 mark\nposts post NOUN 7 nsubj\nfell fall VERB 2 ccomp`
  )
  const fell = conditionOfSaid(tokens, knowledge)[6]
  expect([fell?.relation, tokens[fell?.head ?? -1]?.words]).toEqual([relation, head])
})

it.each([
  ['if', 'nsubj', 'fell'],
  ['before', 'advcl', 'strike']
])('a noun behind "%s" with its verb hung beside it', (mark, relation, head) => {
  const { tokens } = sentenceOf(
    `Kigali Kigali PROPN 2 nsubj\nvowed vow VERB 0 root\nit _ PRON 4 nsubj\nstrike strike VERB 2 ccomp\n${mark} ${mark} SCONJ 6 mark\nposts post NOUN 4 advcl\n, , PUNCT 8 punct\nheld hold VERB 6 acl\n, , PUNCT 10 punct\nfell fall VERB 4 ccomp`
  )
  const posts = conditionOfSaid(tokens, knowledge)[5]
  expect([posts?.relation, tokens[posts?.head ?? -1]?.words]).toEqual([relation, head])
})
