import { expect, test } from 'vitest'
import { type Beginnings, findBeginnings, firstRuns, gatherWords } from './time-words.ts'

const words = gatherWords([
  { words: ['last week', "new year's eve", 'cease-fire'] },
  { digits: (count, end) => count === 4 && end !== 'letter' }
])

const placesIn = (text: string): readonly number[] => {
  const found: Beginnings = { count: 0, places: [9, 9, 9], ids: [9, 9, 9] }
  findBeginnings(text, words, found)
  return found.places.slice(0, found.count)
}

test.each([
  ['last week', ['last']],
  ['cease-fire', ['cease', 'ceasefire']],
  ["o'clock", ['o', 'oclock']],
  ["new year's eve", ['new']],
  ['b.c.', ['b']],
  ['-', []]
])('%s begins with %j', (phrase, runs) => expect(firstRuns(phrase)).toEqual(runs))

test('what may begin a time is found as a whole word, in either spelling', () => {
  expect(placesIn('the last ceasefire and the next cease-fire')).toEqual([4, 9, 32])
  expect(placesIn('blast lastly everlast la\u00AAst')).toEqual([])
})

test('numbers are told by how many digits they have and by what comes behind', () => {
  const idsOf = words.idsOf({ digits: (count, end) => count === 4 && end !== 'letter' })
  const found: Beginnings = { count: 0, places: [], ids: [] }
  findBeginnings('in 2014, with 20145 and 2014b', words, found)
  const years = found.places.slice(0, found.count).filter((_, at) => idsOf.includes(found.ids[at] ?? 0))
  expect(years).toEqual([3])
})

test('nothing is left of the stretch before', () => expect(placesIn('')).toEqual([]))
