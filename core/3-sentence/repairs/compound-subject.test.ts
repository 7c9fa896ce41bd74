import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { compoundSubject } from './compound-subject.ts'

const relationsOf = (table: string): readonly string[] =>
  compoundSubject(sentenceOf(table).tokens, {} as never).map(({ relation }) => relation)

it.each([
  ['army army NOUN 2 compound\nspread spread VERB 0 root\nlies lie NOUN 2 obj'],
  ['Houthis Houthis PROPN 2 compound\ncut cut VERB 0 root\nroads road NOUN 2 obj'],
  ['rebels rebel NOUN 2 compound\nhit hit VERB 0 root\ntanks tank NOUN 2 obj\nand and CCONJ 5 cc\nfled flee VERB 2 conj']
])('who does it stands before it: %s', table => expect(relationsOf(table)[0]).toBe('nsubj'))

it.each([
  ['Army army NOUN 2 compound\nspread spread VERB 0 root'],
  ['oil oil NOUN 2 compound\nsmuggling smuggle VERB 0 root\nrings ring NOUN 2 obj'],
  ['Police police NOUN 2 compound\nbaton baton NOUN 3 compound\ncharged charge VERB 0 root\ncrowds crowd NOUN 3 obj'],
  ['Rebels rebel NOUN 3 nsubj\nhand hand NOUN 3 compound\ndelivered deliver VERB 0 root\nnotes note NOUN 3 obj']
])('a part of the verb stays one: %s', table => expect(relationsOf(table)).toContain('compound'))
