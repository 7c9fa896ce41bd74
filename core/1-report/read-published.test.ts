import { expect, test } from 'vitest'
import { readPublished } from './read-published.ts'

test.each([
  ['Sun, 09 Feb 2020 23:30:00 +0300', { date: '2020-02-09' }],
  ['9 Feb 2020 00:10 GMT', { date: '2020-02-09' }],
  ['2020-02-09T23:30:00+03:00', { date: '2020-02-09' }],
  ['31 Feb 2020', { trouble: 'there is no date 31 Feb 2020' }],
  ['9 Fev 2020', { trouble: '"9 Fev 2020" is not a date; write it as 2020-02-09' }]
])('%s, by the clock of who wrote it', (value, read) => expect(readPublished(value)).toEqual(read))
