import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyReviews, type Decision, type Line, type LineClaim, type Review } from '#claim'
import { toTold } from '#event'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { situationAt } from './situation-at.ts'

const days = ['2023-05-08', '2023-05-09', '2023-05-10'] as const
const short = fc.record({
  type: fc.constantFrom('COERCE/seize', 'RETREAT/withdraw', 'ASSAULT', 'control', 'siege', 'killed'),
  by: fc.constantFrom(['RSF/RSF'], ['army/army']),
  at: fc.constantFrom(['El Geneina'] as const, ['Nyala'] as const),
  on: fc.constantFrom(...days),
  count: fc.constantFrom(3, 12)
})
const kindOf = (type: string): Short['kind'] => (/^(control|siege)$/.test(type) ? 'state' : type === 'killed' ? 'toll' : 'event')

/** One report a claim, so that reports may come in any order. */
const lines = fc
  .array(fc.tuple(short, fc.constantFrom(...days)), { minLength: 1, maxLength: 5 })
  .map(all => all.map(([each, published], at) => lineOf({ ...each, id: `c${at}`, kind: kindOf(each.type) as 'event', published }, at)))

function lineOf(short: Short, at: number): Line {
  const claim = exampleTold(short).claim as LineClaim
  const text = 'x'.repeat(at + 1)
  return {
    report: {
      id: `r${at}`,
      hash: `h${at}`,
      title: null,
      published: short.published ?? null,
      outlet: `Paper ${at}`,
      url: null,
      language: 'en',
      text
    },
    mentions: { actors: [], places: [], times: [], counts: [] },
    claims: [claim],
    notes: []
  }
}

type Step = { readonly decision: Decision; readonly claim: number; readonly other: number; readonly type: string }
const step: fc.Arbitrary<Step> = fc.record({
  decision: fc.constantFrom<Decision>('accept', 'reject', 'correct', 'note', 'same', 'apart', 'undo'),
  claim: fc.nat(4),
  other: fc.nat(9),
  type: fc.constantFrom('ASSAULT', 'COERCE/seize', 'RETREAT/withdraw')
})

/** Decisions in the order of their times; an `undo` takes back one that was taken before it. */
function decide(steps: readonly Step[], of: readonly Line[]): readonly Review[] {
  const made: Review[] = []
  for (const { decision, claim: index, other, type } of steps) {
    const claim = of[index % of.length]?.claims[0] as LineClaim
    const earlier = made[other % Math.max(1, made.length)]
    if (decision === 'undo' && !earlier) continue
    const link = decision === 'undo' ? earlier?.id : /same|apart/.test(decision) ? of[other % of.length]?.claims[0]?.id : undefined
    made.push(reviewOf(made.length, decision === 'undo' ? (earlier as Review) : { claim: claim.id, anchor: claim }, decision, link, type))
  }
  return made
}

const reviewOf = (
  at: number,
  { claim, anchor }: Pick<Review, 'claim' | 'anchor'>,
  decision: Decision,
  other: string | undefined,
  type: string
): Review => ({
  id: `v${String(at).padStart(3, '0')}`,
  claim,
  anchor: { kind: anchor.kind, type: anchor.type, span: anchor.span },
  decision,
  fields: decision === 'correct' ? { type } : null,
  other: other ?? null,
  by: 'Ana',
  at: `2026-01-01T00:00:00.${String(at).padStart(3, '0')}Z`,
  note: null
})

function write(all: readonly Line[], reviews: readonly Review[]): string {
  const told = all.flatMap(line => {
    const own = reviews.filter(({ claim }) => line.claims.some(({ id }) => id === claim))
    const { line: reviewed, pins } = applyReviews(line, own)
    return toTold(reviewed, line.report.id, line.report.id, pins)
  })
  return JSON.stringify(situationAt(told, { at: '2023-05-10', known: '2023-05-10' }))
}

it('whatever people decided, taking back the last decisions gives the bytes of before them', () => {
  fc.assert(
    fc.property(lines, fc.array(step, { maxLength: 8 }), fc.nat(8), fc.boolean(), (all, steps, count, turn) => {
      const reviews = decide(steps, all)
      const kept = reviews.slice(0, count)
      const rest = reviews.slice(count)
      const undone = (turn ? rest : rest.toReversed()).map((review, at) => reviewOf(reviews.length + at, review, 'undo', review.id, ''))
      expect(write(all, [...reviews, ...undone])).toBe(write(all, kept))
    }),
    { numRuns: 300 }
  )
})

it('neither the order of reports nor that of reviews makes a difference', () => {
  fc.assert(
    fc.property(lines, fc.array(step, { maxLength: 6 }), fc.nat(), (all, steps, turn) => {
      const reviews = decide(steps, all)
      const shift = <T>(list: readonly T[]): readonly T[] => list.map((_, at) => list[(at + turn) % list.length] as T).toReversed()
      expect(write(shift(all), shift(reviews))).toBe(write(all, reviews))
    }),
    { numRuns: 300 }
  )
})
