import { expect, it } from 'vitest'
import { agreementOf, krippendorffAlpha } from './agreement.ts'
import type { Review } from './review.ts'

it('is what is worked out by hand', () => {
  // Four units: aa, ab, bb, and a alone, which pairs with nothing. n = 6, a thrice, b thrice; one unit differs, with two ordered pairs, each weighed by 1.
  // Observed 2 / 6; expected (3·3 + 3·3) / (6·5) = 18 / 30; alpha = 1 − (2/6) / (18/30) = 1 − 10/18.
  expect(krippendorffAlpha([['a', 'a'], ['a', 'b'], ['b', 'b'], ['a']])).toBeCloseTo(1 - 10 / 18, 12)
  // Three values in one unit: aab has four ordered pairs that differ, each weighed by 1/2; bb none. n = 5, a twice, b thrice:
  // observed 2 / 5, expected (2·3 + 3·2) / (5·4) = 12 / 20, alpha = 1 − 0.4 / 0.6.
  expect(
    krippendorffAlpha([
      ['a', 'a', 'b'],
      ['b', 'b']
    ])
  ).toBeCloseTo(1 / 3, 12)
  expect(
    krippendorffAlpha([
      ['a', 'a'],
      ['b', 'b']
    ])
  ).toBe(1)
  expect(krippendorffAlpha([['a', 'a']])).toBeUndefined()
  expect(krippendorffAlpha([['a'], []])).toBeUndefined()
})

let made = 0
const review = (claim: string, by: string, decision: Review['decision'], other: string | null = null): Review => {
  made++
  const at = `2026-01-01T00:00:${String(made).padStart(2, '0')}.000Z`
  return {
    id: `r${made}`,
    claim,
    anchor: { kind: 'event', type: 'ASSAULT', span: [0, 1] },
    decision,
    fields: null,
    other,
    by,
    at,
    note: null
  }
}

it('takes the last verdict of each person that stands, and names where they differ', () => {
  const slip = review('one', 'Ben', 'reject')
  const reviews = [
    slip,
    review('one', 'Ben', 'undo', slip.id),
    review('one', 'Ana', 'reject'),
    review('one', 'Ana', 'accept'),
    review('one', 'Ben', 'accept'),
    review('two', 'Ana', 'reject'),
    review('two', 'Ben', 'correct'),
    review('three', 'Ana', 'accept'),
    review('three', 'Ana', 'note')
  ]
  const { alpha, ...rest } = agreementOf(reviews)
  // right right, wrong in-part: observed 2 / 4, expected (4·3 − 2·1) / (4·3) = 10 / 12.
  expect(alpha).toBeCloseTo(1 - 0.5 / (10 / 12), 4)
  expect(rest).toMatchObject({
    claims: 2,
    reviewers: [
      { by: 'Ana', claims: 2 },
      { by: 'Ben', claims: 2 }
    ],
    differ: [
      {
        claim: 'two',
        verdicts: [
          { by: 'Ana', verdict: 'wrong' },
          { by: 'Ben', verdict: 'in part' }
        ]
      }
    ]
  })
})
