import { expect, it } from 'vitest'
import type { LineFigure } from '../line.ts'
import { urgencyOf } from './urgency.ts'

const weights = { toll: 1, ASSAULT: 0.8, 'COERCE/seize': 1 }
const urgency = (type: string, confidence: number, count?: number) =>
  urgencyOf(
    {
      kind: type === 'killed' ? 'toll' : 'event',
      type,
      confidence,
      figures: count === undefined ? [] : [{ count, high: null } as LineFigure]
    },
    weights
  )

it('puts what is doubtful, grave and large first', () => {
  expect(urgency('ASSAULT', 0.3)).toBeGreaterThan(urgency('ASSAULT', 0.9))
  expect(urgency('COERCE/seize', 0.5)).toBeGreaterThan(urgency('ASSAULT/aerial', 0.5))
  expect(urgency('killed', 0.5, 4000)).toBeGreaterThan(urgency('killed', 0.5, 4))
  expect(urgency('CONSULT', 0.5)).toBeCloseTo(0.25)
  expect(urgency('ASSAULT', 1, 4000)).toBe(0)
})
