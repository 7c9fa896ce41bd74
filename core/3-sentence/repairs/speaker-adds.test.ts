import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { speakerAdds } from './speaker-adds.ts'

const over = (table: string, word: string): string | undefined => {
  const mended = speakerAdds(sentenceOf(table).tokens, { saying: new Set(['say', 'deny', 'warn']) } as never)
  return mended[mended.find(({ words }) => words === word)?.head ?? -1]?.words
}

it('who spoke last warns', () =>
  expect(
    over(
      'Rebels rebel NOUN 2 nsubj\nleft leave VERB 5 ccomp\n, , PUNCT 5 punct\nmonks monk NOUN 5 nsubj\nsaid say VERB 0 root\n, , PUNCT 7 punct\nwarning warn VERB 2 advcl',
      'warning'
    )
  ).toBe('said'))

it('who denied says more', () =>
  expect(
    over(
      'Chad Chad PROPN 2 nsubj\ndenied deny VERB 0 root\nthat that SCONJ 5 mark\ntroops troop NOUN 5 nsubj\nfired fire VERB 2 ccomp\n, , PUNCT 7 punct\nsaying say VERB 5 advcl',
      'saying'
    )
  ).toBe('denied'))

it('a deed within what is said stays there', () =>
  expect(
    over(
      'Chad Chad PROPN 2 nsubj\nsaid say VERB 0 root\ntroops troop NOUN 4 nsubj\nfired fire VERB 2 ccomp\n, , PUNCT 6 punct\nkilling kill VERB 4 advcl',
      'killing'
    )
  ).toBe('fired'))

it('what was done is nothing that the speaker did', () =>
  expect(
    over(
      'Jets jet NOUN 2 nsubj\nstruck strike VERB 5 ccomp\n, , PUNCT 5 punct\nmen man NOUN 5 nsubj\nsaid say VERB 0 root\n, , PUNCT 7 punct\nkilling kill VERB 2 advcl',
      'killing'
    )
  ).toBe('struck'))
