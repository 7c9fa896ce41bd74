import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { headedVerb } from './headed-verb.ts'

const arcs = (table: string): readonly string[] => {
  const mended = headedVerb(sentenceOf(table).tokens, {} as never)
  return mended.map(({ words, relation, head }) => `${words}: ${relation} of ${mended[head]?.words ?? 'nothing'}`)
}

it('what is hit is an object', () =>
  expect(arcs('Guns gun NOUN 2 nsubj\nhit hit VERB 3 amod\nposts post NOUN 0 root\nnear near ADP 5 case\nGao Gao PROPN 3 nmod')).toEqual([
    'Guns: nsubj of hit',
    'hit: root of nothing',
    'posts: obj of hit',
    'near: case of Gao',
    'Gao: nmod of posts'
  ]))

it('a participle describes', () =>
  expect(arcs('rebel rebel NOUN 2 nsubj\nheld hold VERB 3 amod\ntowns town NOUN 4 nsubj\nfell fall VERB 0 root')[1]).toBe(
    'held: amod of towns'
  ))

it('a form in -ed is the verb where nothing else tells anything', () => {
  const mob = 'mob mob NOUN 2 nsubj:pass\ntorched torch VERB 3 amod\ncars car NOUN'
  expect(arcs(`${mob} 0 root`)).toEqual(['mob: nsubj of torched', 'torched: root of nothing', 'cars: obj of torched'])
  expect(arcs(`${mob} 4 obj\nsell sell VERB 0 root`)[1]).toBe('torched: amod of cars')
  expect(arcs(`${mob} 0 root`.replace('mob mob NOUN', 'Mali Mali PROPN'))[1]).toBe('torched: amod of cars')
})
