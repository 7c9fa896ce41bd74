import { describe, expect, it } from 'vitest'
import type { LineActor, LineClaim, LineFigure, LinePlace } from '../../picture/picture.ts'
import { correctionOf, draftOf } from './correct-claim.ts'

const actor = (name: string, more: Partial<LineActor> = {}): LineActor => ({
  words: name,
  span: [0, name.length],
  kind: 'group',
  id: name.toLowerCase(),
  name,
  side: name,
  certainty: 'stated',
  ...more
})
const place = { name: 'Oru', words: 'Oru', id: '1', country: 'KE', precision: 'town' } as LinePlace
const figure = { words: 'a dozen people', count: 12, low: 12, high: 12, bound: 'exact', what: 'killed', who: 'people' } as LineFigure
const quote = 'Kethian guns shelled Oru, killing a dozen people.'
const claim = {
  id: 'one',
  kind: 'event',
  type: 'ASSAULT/heavy-weapons',
  by: [actor('Kethian army', { words: 'Kethian guns' })],
  to: [],
  at: [place],
  on: null,
  source: [],
  stance: 'asserted',
  figures: [figure],
  quote,
  span: [100, 100 + quote.length]
} as unknown as LineClaim
const named = { actors: [actor('Tavian Front')], places: [{ ...place, name: 'Masi', words: 'Masi', id: '2' }] }
const correct = (change: Partial<ReturnType<typeof draftOf>>) => correctionOf(claim, { ...draftOf(claim), ...change }, named)

describe('correctionOf', () => {
  it('is empty when nothing was changed', () => {
    expect(correct({})).toEqual({})
  })

  it('takes those whom the report names, by name or words, with who they are', () => {
    expect(correct({ by: 'tavian front; Kethian guns' })).toEqual({ by: [named.actors[0], claim.by[0]] })
    expect(correct({ at: 'Masi' })).toEqual({ at: [named.places[0]] })
    expect(correct({ by: ' ; ' })).toEqual({ by: [] })
  })

  it('lets stand as written whom it does not name, with the words where there are any', () => {
    expect(correct({ to: 'people' })).toMatchObject({ to: [{ name: 'people', id: null, words: 'people', span: [142, 148] }] })
    expect(correct({ source: 'a resident' })).toMatchObject({ source: [{ name: 'a resident', words: quote, span: claim.span }] })
    expect(correct({ at: 'Lower Oru' })).toMatchObject({ at: [{ name: 'Lower Oru', precision: 'unresolved', lat: null, country: 'KE' }] })
  })

  it('sets dates and numbers, and takes out what is emptied', () => {
    expect(correct({ on: '2024-03-01' })).toMatchObject({ on: { date: '2024-03-01', words: quote, certainty: 'stated' } })
    expect(correct({ counts: ['14'] })).toMatchObject({ figures: [{ count: 14, low: 14, high: 14, bound: 'exact', who: 'people' }] })
    expect(correct({ counts: [''] })).toEqual({ figures: [] })
    expect(correct({ type: 'ASSAULT/aerial', stance: 'denied' })).toEqual({ type: 'ASSAULT/aerial', stance: 'denied' })
  })
})
