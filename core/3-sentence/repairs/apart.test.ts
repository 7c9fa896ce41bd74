import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { accordingTo } from './according-to.ts'
import { gerundApart } from './gerund-apart.ts'
import { numberSubject } from './number-subject.ts'
import type { Repair } from './rehang.ts'
import { takenFor } from './taken-for.ts'

/** The relation of a word and the word that it hangs on, once a repair is done. */
function arcOf(repair: Repair, table: string, word: string): string {
  const mended = repair(sentenceOf(table).tokens, {} as SentenceKnowledge)
  const { relation, head } = mended.find(({ words }) => words === word)!
  return `${relation} of ${mended[head]?.words ?? 'nothing'}`
}

const hurt = (last: string): string => `
  people _ NOUN 2 nsubj
  died die VERB 0 root
  and _ CCONJ 7 cc
  900 _ NUM 1 nummod
  were be AUX 7 aux
  ${last}
  hurt hurt VERB 2 conj`

it('takes a number between "and" and a verb for who that verb tells of', () =>
  expect(arcOf(numberSubject, hurt('been be AUX 7 aux:pass'), '900')).toBe('nsubj:pass of hurt'))

it('leaves the number where the verb has a subject', () =>
  expect(arcOf(numberSubject, hurt('guards guard NOUN 7 nsubj'), '900')).toBe('nummod of people'))

const taken = (comma: string): string => `
  gunmen gunman NOUN 2 nsubj
  believed believe VERB 0 root
  to _ PART 5 mark
  be be AUX 5 cop
  rebels rebel NOUN 2 xcomp
  ${comma}
  seized seize VERB 2 ccomp
  Sake Sake PROPN 7 obj`

it('makes whoever is taken for something the subject of what is told', () => {
  expect(arcOf(takenFor, taken('also _ ADV 7 advmod'), 'gunmen')).toBe('nsubj of seized')
  expect(arcOf(takenFor, taken('also _ ADV 7 advmod'), 'believed')).toBe('acl of gunmen')
})

it('leaves a clause behind a comma', () => expect(arcOf(takenFor, taken(', _ PUNCT 7 punct'), 'gunmen')).toBe('nsubj of believed'))

const raid = (mark: string): string => `
  Rebels rebel NOUN 2 nsubj
  raided raid VERB 0 root
  posts post NOUN 2 obj
  held hold VERB 3 acl
  by _ ADP 6 case
  guards guard NOUN 4 obl
  ${mark} _ PUNCT 8 punct
  killing kill VERB 4 advcl`

it('gives a form in -ing behind a comma to the verb of the clause', () => {
  expect(arcOf(gerundApart, raid(','), 'killing')).toBe('advcl of raided')
  expect(arcOf(gerundApart, raid('-'), 'killing')).toBe('advcl of held')
})

it('makes whoever a clause is told by behind "according to" no name for the noun before', () =>
  expect(
    arcOf(
      accordingTo,
      'fled flee VERB 0 root\nweek _ NOUN 1 obl\n, _ PUNCT 2 punct\naccording accord VERB 6 case\nto _ ADP 4 fixed\nUN UN PROPN 2 appos',
      'UN'
    )
  ).toBe('obl of fled'))
