import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { clauseOfNoun } from './clause-of-noun.ts'

const over = (table: string, word: string): string | undefined => {
  const mended = clauseOfNoun(sentenceOf(table).tokens, { saying: new Set(['say']) } as never)
  const token = mended.find(({ words }) => words === word)
  return token && `${token.relation} of ${mended[token.head]?.words}`
}

it('what a claim says belongs to the claim', () =>
  expect(
    over(
      'commented comment VERB 0 root\non on ADP 3 case\nclaims claim NOUN 1 obl\nthat that SCONJ 6 mark\nthey they PRON 6 nsubj\nfled flee VERB 1 advcl',
      'fled'
    )
  ).toBe('acl of claims'))

it.each([
  ['such', 'DET'],
  ['so', 'ADV']
])('what came of "%s" a deed does not', (word, tag) =>
  expect(
    over(
      `fired fire VERB 0 root\nwith with ADP 4 case\n${word} ${word} ${tag} 4 ${tag === 'DET' ? 'det' : 'advmod'}\nforce force NOUN 1 obl\nthat that SCONJ 7 mark\nthey they PRON 7 nsubj\nfled flee VERB 1 advcl`,
      'fled'
    )
  ).toBe('advcl of fired')
)

it('what is said to be untrue is told to be', () =>
  expect(
    over(
      'said say VERB 0 root\nreports report NOUN 1 obj\nthat that SCONJ 8 mark\nthey they PRON 5 nsubj\nfled flee VERB 2 acl\nwere be AUX 8 cop\nnot not PART 8 advmod\ntrue true ADJ 1 ccomp',
      'reports'
    )
  ).toBe('nsubj of true'))
