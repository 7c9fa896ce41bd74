import { expect, it } from 'vitest'
import { nearIn } from './near.ts'

const spans = Array.from({ length: 200 }, (_, at) => ({ span: [(at * 37) % 1000, ((at * 37) % 1000) + 1 + (at % 60)] as const }))

it.each([
  [[0, 10], 0],
  [[480, 520], 30],
  [[990, 1100], 240]
] as const)('leaves out nothing that lies within %j and %d characters', (span, characters) => {
  const near = nearIn(spans)(span, characters)
  const within = spans.filter(one => one.span[0] < span[1] + characters && one.span[1] > span[0] - characters)
  expect(within.length).toBeGreaterThan(0)
  expect(within.filter(one => !near.includes(one))).toEqual([])
  expect(near.length).toBeLessThan(spans.length)
})
