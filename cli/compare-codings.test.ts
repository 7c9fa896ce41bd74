import type { Line, LineClaim } from '@vedette/core'
import { expect, it } from 'vitest'
import { compareCodings } from './compare-codings.ts'

const claim = (type: string, span: readonly [number, number], more: Partial<LineClaim> = {}): LineClaim => ({
  id: `${type} ${span}`,
  kind: 'event',
  type,
  acled: null,
  by: [],
  to: [],
  at: [],
  on: null,
  source: [],
  stance: 'asserted',
  if: null,
  figures: [],
  quote: `words ${span}`,
  span,
  rule: 'test',
  certainty: 'stated',
  confidence: 0.8,
  ...more
})
const line = (...claims: readonly LineClaim[]) => ({ claims }) as unknown as Line
const sayChanges = (before: Line, after: Line) => {
  const { same, changed, gone, added } = compareCodings(before, after)
  return { same, changed: changed.map(({ parts }) => parts.map(({ name }) => name)), gone: gone.length, added: added.length }
}

it('tells the same, the changed, the gone and the new apart', () => {
  const kept = claim('ASSAULT', [0, 9])
  expect(sayChanges(line(kept), line({ ...kept, id: 'other', rule: 'other', confidence: 0.3 }))).toMatchObject({ same: 1, changed: [] })
  expect(sayChanges(line(kept), line(claim('ASSAULT/aerial', [0, 9])))).toEqual({ same: 0, changed: [['type']], gone: 0, added: 0 })
  expect(sayChanges(line(kept), line(claim('ASSAULT', [0, 9], { stance: 'denied', quote: 'x' })))).toMatchObject({
    changed: [['stance', 'quote']]
  })
  expect(sayChanges(line(kept), line(claim('ASSAULT', [20, 29])))).toEqual({ same: 0, changed: [], gone: 1, added: 1 })
  expect(sayChanges(line(kept), line(claim('AGREE', [0, 9])))).toEqual({ same: 0, changed: [], gone: 1, added: 1 })
  expect(sayChanges(line(), line(kept))).toEqual({ same: 0, changed: [], gone: 0, added: 1 })
})

it('pairs what is alike in most parts, and each once', () => {
  const [one, two] = [claim('ASSAULT', [0, 20]), claim('ASSAULT', [0, 20], { stance: 'denied' })]
  expect(sayChanges(line(one, two), line(two, one))).toEqual({ same: 2, changed: [], gone: 0, added: 0 })
  expect(sayChanges(line(one, two), line(two))).toMatchObject({ gone: 1 })
})
