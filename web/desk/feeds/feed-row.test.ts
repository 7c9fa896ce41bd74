import { expect, it } from 'vitest'
import { healthOf, sayAgo, sayHealth } from './feed-row.ts'

const now = Date.parse('2026-03-01T12:00:00Z')
const row = {
  next: '2026-03-01T12:20:00Z',
  asked: '2026-03-01T11:50:00Z',
  answered: '2026-03-01T11:50:00Z',
  failures: 0,
  says: null,
  lastNew: 2,
  lastRefused: 0,
  refusedSays: null
}

it('says what a feed gave last, or since when it does not answer and why', () => {
  expect([healthOf(row), sayHealth(row, now)]).toEqual(['well', 'Answered 10 minutes ago: 2 new reports.'])
  const ill = { ...row, failures: 3, says: 'its host answers 503', answered: '2026-02-27T12:00:00Z' }
  expect([healthOf(ill), sayHealth(ill, now)]).toEqual([
    'ill',
    'Did not answer 10 minutes ago, 3 times in a row: its host answers 503. It answered last 2 days ago.'
  ])
  expect(healthOf({ ...row, lastRefused: 1 })).toBe('partly')
  expect(sayHealth({ ...row, asked: null }, now)).toBe('Not asked yet.')
  expect([sayAgo(row.next, now), sayAgo('2026-03-01T14:00:00Z', now), sayAgo('2026-03-01T12:00:10Z', now)]).toEqual([
    'in 20 minutes',
    'in 2 hours',
    'now'
  ])
})
