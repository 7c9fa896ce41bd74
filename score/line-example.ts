import type { Line, LineActor, LineClaim, LineFigure, LinePlace } from '@vedette/core'

/** Parts of an invented line for the tests of the sets: what a case does not name is empty. */
export const exampleClaim = (claim: Partial<LineClaim>): LineClaim => ({
  id: '0',
  kind: 'event',
  type: 'ASSAULT',
  acled: null,
  by: [],
  to: [],
  at: [],
  on: null,
  source: [],
  stance: 'asserted',
  if: null,
  figures: [],
  quote: '',
  span: [0, 0],
  rule: 'invented: BY strike TO',
  certainty: 'stated',
  confidence: 0.5,
  ...claim
})

export const exampleActor = (name: string, actor: Partial<LineActor> = {}): LineActor => ({
  words: name,
  span: [0, 0],
  kind: 'organisation',
  id: null,
  name,
  side: null,
  certainty: 'stated',
  ...actor
})

export const examplePlace = (name: string, place: Partial<LinePlace> = {}): LinePlace => ({
  words: name,
  span: [0, 0],
  id: null,
  name,
  lat: null,
  lon: null,
  country: null,
  within: null,
  precision: 'town',
  radiusKm: null,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: true,
  certainty: 'stated',
  ...place
})

export const exampleFigure = (count: number | null, figure: Partial<LineFigure> = {}): LineFigure => ({
  words: String(count),
  span: [0, 0],
  count,
  low: null,
  high: null,
  bound: 'exact',
  what: null,
  who: null,
  partOf: null,
  ...figure
})

export const exampleLine = (claims: readonly LineClaim[], mentions: Partial<Line['mentions']> = {}): Line => ({
  report: { id: '0', hash: '', title: null, published: null, outlet: null, url: null, language: 'en', text: '' },
  mentions: { actors: [], places: [], times: [], counts: [], ...mentions },
  claims,
  notes: []
})
