import { expect, it } from 'vitest'
import { writeBar } from './show-bar.ts'

it.each([
  [0, 240, 0, '[--------------------] 0 of 240 coded'],
  [120, 240, 10, '[##########----------] 120 of 240 coded, 12/s, 0:10 left'],
  [1, 1000, 10, '[--------------------] 1 of 1000 coded, 0.1/s, 2:46:30 left'],
  [5, 5, 2, '[####################] 5 of 5 coded, 2.5/s, 0:00 left'],
  [0, 0, 1, '[--------------------] 0 of 0 coded']
])('%i of %i after %i seconds', (done, all, seconds, says) => {
  expect(writeBar('coded', done, all, seconds)).toBe(says)
})
