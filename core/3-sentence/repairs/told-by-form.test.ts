import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { actingForce } from './acting-force.ts'
import { headlinePair } from './headline-pair.ts'
import { listedDoer } from './listed-doer.ts'
import { lostVerb } from './lost-verb.ts'
import { oneByOne } from './one-by-one.ts'
import { plainPast } from './plain-past.ts'
import type { Repair } from './rehang.ts'

const knowledge = {
  headlineDeeds: new Set(['sign']),
  nounsOfForce: new Set(['occupier']),
  nounsOfPeople: new Set(['child']),
  plainPasts: new Set(['overran']),
  lemmas: {
    exceptions: {
      VERB: new Map([
        ['retook', 'retake'],
        ['overran', 'overrun']
      ])
    }
  }
} as unknown as SentenceKnowledge

/** The tree that a repair leaves, a word each: `word: relation of head`. */
const arcs = (repair: Repair, table: string): readonly string[] =>
  repair(sentenceOf(table).tokens, knowledge).map(
    ({ words, relation, head }, _, all) => `${words}: ${relation} of ${all[head]?.words ?? 'none'}`
  )
const same = (repair: Repair, table: string): boolean => arcs(repair, table).join() === arcs(tokens => tokens, table).join()

it('finds a past form in what was taken for a name', () => {
  const table =
    'Rebel rebel NOUN 2 compound\nforces force NOUN 3 compound\nretook retook PROPN 0 root\nSabha Sabha PROPN 3 flat\nMonday Monday PROPN 3 nmod'
  expect(arcs(lostVerb, table)).toEqual([
    'Rebel: compound of forces',
    'forces: nsubj of retook',
    'retook: root of none',
    'Sabha: obj of retook',
    'Monday: obl of retook'
  ])
  expect(same(lostVerb, table.replace('retook retook', 'Retook Retook'))).toBe(true)
})

it('takes a bare noun of a deed behind two names for what they do', () => {
  const table =
    'Bonn Bonn PROPN 5 compound\nand and CCONJ 3 cc\nTaliban Taliban PROPN 1 conj\nsign sign NOUN 5 compound\ndeal deal NOUN 0 root'
  expect(arcs(headlinePair, table)).toEqual([
    'Bonn: nsubj of sign',
    'and: cc of Taliban',
    'Taliban: conj of Bonn',
    'sign: root of none',
    'deal: obj of sign'
  ])
  expect(same(headlinePair, table.replace('sign sign', 'trade trade'))).toBe(true)
})

it('lists a name behind a comma beside whom it stands', () => {
  const table = 'army army NOUN 4 nsubj\n, , PUNCT 3 punct\nRSF RSF PROPN 1 compound\nagree agree VERB 0 root'
  expect(arcs(listedDoer, table)[2]).toBe('RSF: conj of army')
  expect(same(listedDoer, table.replace('4 nsubj', '4 obl'))).toBe(true)
})

it('lets those under arms act who do it to people', () => {
  const table = 'occupiers occupier NOUN 2 nsubj:pass\ndeported deport VERB 0 root\nchildren child NOUN 2 obj'
  expect(arcs(actingForce, table)[0]).toBe('occupiers: nsubj of deported')
  expect(same(actingForce, table.replace('children child', 'medals medal'))).toBe(true)
})

it('makes a plain past behind a noun what that noun did, beside whom too', () => {
  const table = 'Gunmen gunman NOUN 0 root\noverran overrun VERB 1 parataxis\nport port NOUN 2 obj\nMonday Monday PROPN 2 obl'
  expect(arcs(plainPast, table)).toEqual([
    'Gunmen: nsubj of overran',
    'overran: root of none',
    'port: obj of overran',
    'Monday: obl of overran'
  ])
  const beside =
    'Scouts scout NOUN 0 root\nbeside beside ADP 4 case\nFARDC FARDC PROPN 4 compound\noverran overran PROPN 1 nmod\nposts post NOUN 4 flat'
  expect(arcs(plainPast, beside)).toEqual([
    'Scouts: nsubj of overran',
    'beside: case of FARDC',
    'FARDC: nmod of Scouts',
    'overran: root of none',
    'posts: obj of overran'
  ])
  expect(same(plainPast, table.replace('overran overrun', 'held hold'))).toBe(true)
})

it('takes a noun that comes again behind "by" for how it was done', () => {
  const table = 'cleared clear VERB 0 root\nstreet street NOUN 1 obj\nby by ADP 4 case\nstreet street NOUN 1 obl'
  expect(arcs(oneByOne, table)[1]).toBe('street: obl of cleared')
  expect(same(oneByOne, table.replace('\nstreet street NOUN 1 obl', '\nnight night NOUN 1 obl'))).toBe(true)
})
