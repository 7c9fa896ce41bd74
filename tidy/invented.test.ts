import { expect, test } from 'vitest'
import { type File, filesLike } from './files.ts'

/** A made-up report that could be taken for a real one does harm. */
const breaches = ({ path, text }: File): readonly string[] =>
  /^outlet: .*\binvented\b/m.test(text) ? [] : [`${path}: its outlet line must say "(invented)", since no outlet published it`]

test('golden reports say that they are invented', () => {
  const reports = filesLike(/^golden\/reports\/.*\.md$/)
  expect(reports.length).toBeGreaterThan(10)
  expect(reports.flatMap(breaches)).toEqual([])
})

test('a report that does not is a breach', () => {
  expect(breaches({ path: 'golden/reports/a.md', text: 'outlet: The Nile Courier\n' })).toHaveLength(1)
})
