import type { Line } from '@vedette/core'
import { expect, test } from 'vitest'
import { summariseClaims } from './summarise-claims.ts'

const claim = (kind: string, by: readonly string[], at: readonly string[], source?: string) => ({
  kind,
  stance: 'asserted',
  by: by.map(name => ({ name })),
  at: at.map(name => ({ name, literal: name !== 'Turkish' })),
  source: source ? [{ name: source }] : []
})

test('the most named come first, and the rest is counted', () => {
  const lines = [
    { claims: [claim('event', ['army'], ['Goma'], 'Congo'), claim('state', ['M23'], ['Goma', 'Sake', 'Turkish'])] },
    { claims: ['A', 'B', 'C', 'D'].map(place => claim('event', ['M23'], [place])) }
  ]
  expect(summariseClaims(lines as unknown as readonly Pick<Line, 'claims'>[])).toBe(`2 reports, 6 claims, each with the words that say so
  kinds        event 5, state 1
  stances      asserted 6
  who says so  the report itself 5, Congo 1
  who acts     M23 5, army 1
  where        Goma 2, Sake 1, A 1, B 1, C 1, 1 more`)
})

test('a report without claims is told as such', () => {
  expect(summariseClaims([{ claims: [] }])).toBe('1 report, 0 claims, each with the words that say so')
})
