import { expect, it } from 'vitest'
import { amendments } from './amendments.ts'

const cases = amendments.flatMap(({ rule, pattern, says, not }) => [
  ...says.map(words => [rule, words, true, pattern] as const),
  ...not.map(words => [rule, words, false, pattern] as const)
])

it.each(cases)('%s: %s is %s', (_rule, words, fits, pattern) => {
  expect(pattern.test(words)).toBe(fits)
})
