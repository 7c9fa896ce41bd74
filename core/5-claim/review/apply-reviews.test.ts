import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line, LineActor, LineClaim } from '../line.ts'
import { applyReviews } from './apply-reviews.ts'
import type { Review } from './review.ts'

const actor = (name: string): LineActor => ({
  words: name,
  span: [0, name.length],
  kind: 'group',
  id: null,
  name,
  side: name,
  certainty: 'stated'
})

const claimOf = (id: string, more: Partial<LineClaim> = {}): LineClaim => ({
  id,
  kind: 'event',
  type: 'ASSAULT/heavy-weapons',
  acled: 'Shelling/artillery/missile attack',
  by: [actor('Kethian army')],
  to: [],
  at: [],
  on: null,
  source: [],
  stance: 'asserted',
  if: null,
  figures: [],
  quote: 'Kethian guns shelled Oru.',
  span: [0, 25],
  rule: 'test',
  certainty: 'inferred',
  confidence: 0.6,
  ...more
})

const lineOf = (...claims: readonly LineClaim[]): Line => ({
  report: { id: 'a', hash: 'x', title: null, published: null, outlet: null, url: null, language: 'en', text: 'Kethian guns shelled Oru.' },
  mentions: { actors: [], places: [], times: [], counts: [] },
  claims,
  notes: []
})

let made = 0
const reviewOf = (claim: LineClaim, decision: Review['decision'], more: Partial<Review> = {}): Review => {
  made++
  return {
    id: `review ${String(made).padStart(3, '0')}`,
    claim: claim.id,
    anchor: { kind: claim.kind, type: claim.type, span: claim.span },
    decision,
    fields: null,
    other: null,
    by: 'Ana',
    at: `2026-01-01T00:00:00.${String(made).padStart(3, '0')}Z`,
    note: null,
    ...more
  }
}

const shelling = claimOf('one')

describe('applyReviews', () => {
  it('leaves out what was rejected, and is sure of what was accepted', () => {
    const other = claimOf('two', { span: [40, 60] })
    const { line, claims } = applyReviews(lineOf(shelling, other), [reviewOf(shelling, 'reject'), reviewOf(other, 'accept')])
    expect(line.claims).toEqual([{ ...other, confidence: 0.99, certainty: 'stated' }])
    expect(claims.map(({ standing }) => standing)).toEqual(['rejected', 'accepted'])
  })

  it('adds corrections of several parts up, the last of each part', () => {
    const reviews = [
      reviewOf(shelling, 'correct', { fields: { by: [actor('Tavian rebels')] } }),
      reviewOf(shelling, 'correct', { fields: { type: 'ASSAULT/aerial' } }),
      reviewOf(shelling, 'correct', { fields: { by: [actor('Tavian air force')] } })
    ]
    const [claim] = applyReviews(lineOf(shelling), reviews).line.claims
    expect(claim).toMatchObject({ type: 'ASSAULT/aerial', acled: null, by: [{ name: 'Tavian air force' }], rule: 'test' })
  })

  it('takes back what was undone, and what was undone of that', () => {
    const reject = reviewOf(shelling, 'reject')
    const undo = reviewOf(shelling, 'undo', { other: reject.id })
    const redo = reviewOf(shelling, 'undo', { other: undo.id })
    expect(applyReviews(lineOf(shelling), [reject, undo]).line).toEqual(lineOf(shelling))
    expect(applyReviews(lineOf(shelling), [reject, undo, redo]).line.claims).toEqual([])
  })

  it('knows a claim again in a later coding by its words and its event', () => {
    const review = reviewOf(shelling, 'reject')
    const kept = claimOf('other words', { span: [30, 50] })
    const other = claimOf('other event', { type: 'COERCE/seize' })
    const again = claimOf('again', { type: 'ASSAULT', span: [0, 24] })
    expect(applyReviews(lineOf(kept, other, again), [review]).line.claims.map(({ id }) => id)).toEqual(['other words', 'other event'])
    expect(applyReviews(lineOf(kept, other), [review])).toMatchObject({ lost: [{ id: review.id }] })
  })

  it('adds what the reader missed, finds it again where its words moved to, and takes it back', () => {
    const quote = 'guns shelled Oru'
    const by = [{ ...actor('guns'), span: [8, 12] as const }]
    const added = reviewOf(claimOf('missed'), 'add', { anchor: { kind: 'event', type: 'ASSAULT', span: [8, 24], quote }, fields: { by } })
    const moved = { ...lineOf(shelling), report: { ...lineOf().report, text: 'Late on Friday Kethian guns shelled Oru.' } }
    expect(applyReviews(lineOf(shelling), [added]).claims).toMatchObject([
      { standing: 'unreviewed' },
      { standing: 'added', claim: { id: 'missed', quote, span: [8, 24], by: [{ span: [8, 12] }] } }
    ])
    expect(applyReviews(moved, [added]).line.claims[1]).toMatchObject({ span: [23, 39], by: [{ span: [23, 27] }] })
    const denied = reviewOf(claimOf('missed'), 'correct', { fields: { stance: 'denied' } })
    expect(applyReviews(moved, [added, denied]).claims[1]).toMatchObject({ standing: 'corrected', claim: { stance: 'denied', quote } })
    expect(applyReviews(lineOf(), [added, reviewOf(claimOf('missed'), 'undo', { other: added.id })]).line.claims).toEqual([])
    const gone = { ...lineOf(), report: { ...lineOf().report, text: 'Nothing.' } }
    expect(applyReviews(gone, [added])).toMatchObject({ claims: [], lost: [{ id: added.id }] })
  })

  it('is the same whatever order reviews come in', () => {
    const reject = reviewOf(shelling, 'reject')
    const all = [
      reject,
      reviewOf(shelling, 'correct', { fields: { stance: 'denied' } }),
      reviewOf(shelling, 'undo', { other: reject.id }),
      reviewOf(shelling, 'correct', { fields: { stance: 'possible', to: [actor('Oru')] } }),
      reviewOf(shelling, 'accept')
    ]
    const expected = JSON.stringify(applyReviews(lineOf(shelling), all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), reviews => {
        expect(JSON.stringify(applyReviews(lineOf(shelling), reviews))).toBe(expected)
      })
    )
  })
})
