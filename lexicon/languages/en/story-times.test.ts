import { type CleanText, findBareTimes, findTimes, flatSentences } from '@vedette/core'
import { expect, test } from 'vitest'
import { times } from './times.ts'

const clean = (text: string): CleanText => ({
  text,
  rawFrom: Int32Array.from({ length: text.length }, (_, at) => at),
  rawTo: Int32Array.from({ length: text.length }, (_, at) => at + 1),
  paragraphs: [{ span: [0, text.length], kind: 'body' }],
  language: 'en',
  notes: []
})

/** Dates of an invented history, in the order of its text. */
const datesOf = (words: string): readonly (string | undefined)[] =>
  findTimes(clean(words), flatSentences(clean(words)), times).times.map(({ date }) => date)

test.each([
  ['The siege began in May 1994. The garrison relieved the regiment that had come in late 1992. In June the walls were down.', '1994-06'],
  ['In April 2008 shells fell on the port, well above the April 2007 figure. In early May they stopped.', '2008-05'],
  [
    'On 3 March 1865 the line broke. It followed the charter of the town (1790) and its guilds. On 17 August peace was signed.',
    '1865-08-17'
  ],
  ['In March 1921 they marched much as others had done twenty years earlier. In May they were beaten.', '1921-05']
])('an aside does not carry a story on: %s', (words, last) => expect(datesOf(words).at(-1)).toBe(last))

test('what is told twice of another year does', () => {
  const words = 'In May 1994 the army lost the ridge it had won in June 1992. It had dug in there in July 1992. In August snow fell.'
  expect(datesOf(words).at(-1)).toBe('1992-08')
})

test.each([
  ['They fought from 6-7 January 1916.', ['6', '7 January 1916'], ['1916-01-06', '1916-01-07']],
  ['They met on May 4 and 5, 1865.', ['May 4', '5, 1865'], ['1865-05-04', '1865-05-05']],
  ['The revolt (499-493 BC) failed.', ['499', '493 BC'], ['-0498', '-0492']]
])('bare times part a range: %s', (words, parts, dates) => {
  const found = findBareTimes(clean(words), flatSentences(clean(words)), times)
  expect(found.map(time => time.words)).toEqual(parts)
  expect(found.map(time => time.date)).toEqual(dates)
})

test.each([
  'The council passed Resolution 1701.',
  'They were forced to fall back.',
  'He said that this may lead to war.',
  'They lost again, this time to the north.'
])('no time in: %s', words => expect(datesOf(words)).toEqual([]))

test('news that begins with a day of the week tells its days from the day it was published, however many years it tells of behind', () => {
  const news =
    'On Tuesday shells hit the port. It fell in 2012. It was freed in 2014, lost in 2016 and freed in 2017. On Monday it was quiet.'
  const text = { ...clean(news), published: '2024-09-18' }
  const { times: found } = findTimes(text, flatSentences(text), times)
  expect(found.map(({ date }) => date)).toContain('2024-09-16')
})
