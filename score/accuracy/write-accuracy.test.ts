import { expect, it } from 'vitest'
import type { Validated } from '../confidence/calibrate.ts'
import { sets } from '../sets/index.ts'
import { whatIsAsked } from './what-is-asked.ts'
import { writeAccuracy } from './write-accuracy.ts'

const claim = (confidence: number, found: boolean, wrong: readonly string[] = []): Validated => ({
  report: 'river',
  from: 'gold',
  kind: 'event',
  signs: {},
  confidence,
  found,
  wrong
})

it('says in words what every set asks', () => {
  expect(Object.keys(whatIsAsked)).toEqual(sets.map(({ name }) => name))
})

it('writes what was found, what was right, and what went wrong', () => {
  const claims = [claim(0.92, true), claim(0.91, true, ['at', 'on']), claim(0.71, false), claim(0.72, true, ['at'])]
  const page = writeAccuracy(sets, { claims: { 'found F1': { value: 0.7, noise: 0.02 } } }, { claims, marked: 5, missed: 2 })
  expect(page).toContain('the reader found 60% of their claims; of the claims that it took, 75% were')
  expect(page).toContain('| all claims of whole news reports, marked by analysts | gold claims | found F1 | 0.700 | 0.020 |')
  expect(page).toContain('Of the 2 claims at 0.90 and above, 100% were found and 50% right in every field.')
  expect(page).toContain('| 0.75 | 50% (2) | 100% | 50% |')
  expect(page).toMatch(/\| missed \| 2 \|[^\n]*\n\| too many \| 1 \|[^\n]*\n\| `at` differs \| 2 \|[^\n]*\n\| `on` differs \| 1 \|/)
})
