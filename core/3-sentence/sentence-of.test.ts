import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of.ts'
import { isNegated } from './is-negated.ts'
import { nounPhrase } from './noun-phrase.ts'
import { printTree } from './print-tree.ts'
import { sentenceOf, textOf } from './sentence-of.ts'
import {
  ancestors,
  conjunctsOf,
  dependentsOf,
  firstConjunct,
  headOf,
  headOfRange,
  isUnder,
  rootOf,
  spanOf,
  subtree,
  wordsOf
} from './tree.ts'

const militia = sentenceOf(`
  The       _       DET    3  det
  Arab      _       ADJ    3  amod
  militia   _       NOUN   12 nsubj
  of        _       ADP    5  case
  Darfur    Darfur  PROPN  3  nmod
  and       _       CCONJ  7  cc
  Kordofan  Kordofan PROPN 5  conj
  ,         _       PUNCT  10 punct
  which     _       PRON   10 nsubj
  withdrew  withdraw VERB  3  acl:relcl
  ,         _       PUNCT  10 punct
  shelled   shell   VERB   0  root
  villages  village NOUN   12 obj
  and       _       CCONJ  15 cc
  farms     farm    NOUN   13 conj
  because   _       ADP    18 case
  of        _       ADP    16 fixed
  cattle    _       NOUN   12 obl
  .         _       PUNCT  12 punct
`)

describe('a sentence made by hand', () => {
  it('has spans that cut its words out of its text', () => {
    const text = textOf([militia])
    expect(text).toBe('The Arab militia of Darfur and Kordofan, which withdrew, shelled villages and farms because of cattle.')
    for (const token of militia.tokens) expect(text.slice(...token.span)).toBe(token.words)
    expect(text.slice(...militia.span)).toBe(text)
  })

  it('refuses a row that is not one token', () => {
    expect(() => sentenceOf('The _ DET 1')).toThrow('not')
    expect(() => sentenceOf('The _ DET 9 det')).toThrow('outside')
  })

  it('stands where it is told to stand', () => {
    const second = sentenceOf('They _ PRON 2 nsubj\nfled flee VERB 0 root', { index: 1, paragraph: 3, offset: 20 })
    expect([second.index, second.paragraph, second.span]).toEqual([1, 3, [20, 29]])
  })
})

describe('the way through a tree', () => {
  it('goes up and down', () => {
    expect(rootOf(militia)?.words).toBe('shelled')
    expect(headOf(militia, 2)?.words).toBe('shelled')
    expect(headOf(militia, 11)).toBeUndefined()
    expect(ancestors(militia, 6).map(token => token.words)).toEqual(['Darfur', 'militia', 'shelled'])
    expect(isUnder(militia, 6, 2)).toBe(true)
    expect(dependentsOf(militia, 11, ['nsubj', 'obj']).map(token => token.words)).toEqual(['militia', 'villages'])
    expect(dependentsOf(militia, 2, 'acl').map(token => token.words)).toEqual(['withdrew'])
    expect(dependentsOf(militia, 2, 'acl:foo')).toEqual([])
  })

  it('finds what is coordinated', () => {
    expect(conjunctsOf(militia, 12).map(token => token.words)).toEqual(['farms'])
    expect(firstConjunct(militia, 14)).toBe(12)
    expect(firstConjunct(militia, 2)).toBe(2)
  })

  it('cuts phrases', () => {
    expect(subtree(militia, 2)).toEqual({ from: 0, to: 11 })
    expect(nounPhrase(militia, 2)).toEqual({ from: 0, to: 7 })
    expect(nounPhrase(militia, 12)).toEqual({ from: 12, to: 13 })
    expect(headOfRange(militia, { from: 0, to: 5 })).toBe(2)
    expect(wordsOf(militia, 6, 10)).toBe('Kordofan, which withdrew')
    expect(spanOf(militia, 0, 3)).toEqual([0, 16])
  })

  it('prints one line a token', () => {
    expect(printTree(militia).split('\n')).toHaveLength(20)
    expect(printTree(militia)).toContain('\n      nmod Darfur PROPN 4\n')
  })
})

describe('prepositions', () => {
  it.each([
    ['of', 4, 'of'],
    ['inherited by a conjunct', 6, 'of'],
    ['of several words', 17, 'because of'],
    ['none', 12, undefined]
  ])('%s', (_, index, preposition) => expect(caseOf(militia, index)).toBe(preposition))

  it('sees one preposition in "in front of", and only "of" in "in the north of"', () => {
    const front = sentenceOf('dug dig VERB 0 root\nin _ ADP 3 case\nfront _ NOUN 1 obl\nof _ ADP 5 case\nAvdiivka Avdiivka PROPN 3 nmod')
    const north = sentenceOf(
      'dug dig VERB 0 root\nin _ ADP 4 case\nthe _ DET 4 det\nnorth _ NOUN 1 obl\nof _ ADP 6 case\nGaza Gaza PROPN 4 nmod'
    )
    expect(caseOf(front, 4)).toBe('in front of')
    expect(caseOf(north, 5)).toBe('of')
  })

  it('keeps the form of a verb that serves as one', () =>
    expect(
      caseOf(sentenceOf('fell fall VERB 0 root\naccording accord VERB 4 case\nto _ ADP 2 fixed\nresidents resident NOUN 1 obl'), 3)
    ).toBe('according to'))

  it("names a possessor's by its clitic", () => {
    const troops = sentenceOf("Chad Chad PROPN 3 nmod:poss\n's 's PART 1 case\ntroops troop NOUN 0 root")
    expect(caseOf(troops, 0)).toBe("'s")
    expect(nounPhrase(troops, 2)).toEqual({ from: 0, to: 3 })
  })
})

describe('negation', () => {
  it.each([
    ['did not shell', 'did do AUX 3 aux\nnot not PART 3 advmod\nshell shell VERB 0 root', 2, true],
    ['no longer hold', 'no no ADV 2 advmod\nlonger long ADV 3 advmod\nhold hold VERB 0 root', 2, true],
    ['no civilians', 'no no DET 2 det\ncivilians civilian NOUN 0 root', 1, true],
    ['never fled', 'never _ ADV 2 advmod\nfled flee VERB 0 root', 1, true],
    ['soon fled', 'soon _ ADV 2 advmod\nfled flee VERB 0 root', 1, false],
    ['said they did not', 'said say VERB 0 root\nthey _ PRON 4 nsubj\nnot _ PART 4 advmod\nfled flee VERB 1 ccomp', 0, false]
  ])('%s', (_, table, index, negated) => expect(isNegated(sentenceOf(table), index)).toBe(negated))
})
