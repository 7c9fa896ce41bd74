import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments } from './segments.ts'

test('spans that overlap are cut at each of their edges', () => {
  const laid = [
    { span: [2, 8] as const, mark: 'a' },
    { span: [5, 12] as const, mark: 'b' }
  ]
  expect(segments([0, 10], laid)).toEqual([
    { span: [0, 2], marks: [] },
    { span: [2, 5], marks: ['a'] },
    { span: [5, 8], marks: ['a', 'b'] },
    { span: [8, 10], marks: ['b'] }
  ])
})

test('an empty span marks nothing', () => {
  expect(segments([0, 4], [{ span: [2, 2], mark: 'a' }])).toEqual([{ span: [0, 4], marks: [] }])
})

test('segments join up to the range, and each character has exactly the marks that lie over it', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), spans => {
      const laid = spans.map((span, mark) => ({ span, mark }))
      const cuts = segments([10, 50], laid)
      expect(cuts[0]?.span[0]).toBe(10)
      expect(cuts.at(-1)?.span[1]).toBe(50)
      for (const [index, { span, marks }] of cuts.entries()) {
        if (index > 0) expect(span[0]).toBe(cuts[index - 1]?.span[1])
        for (let at = span[0]; at < span[1]; at++)
          expect(marks).toEqual(laid.filter(({ span: [from, to] }) => from <= at && at < to).map(({ mark }) => mark))
      }
    })
  )
})
