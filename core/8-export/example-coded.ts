import { cut, type Span } from '#base'
import type { Claim, Coded } from '#claim'
import type { ActorMention, CountMention, PlaceMention, TimeMention } from '#mention'

const raw = [
  'ARMY RETAKES MARKET TOWN',
  'The army retook Wad al-Nur on Friday, state radio said, and at least 30 people were killed.',
  'If the road is shelled again, the governor warned, "all crossings will close".'
].join('\n')

const spanOf = (words: string): Span => {
  const from = raw.indexOf(words)
  if (from < 0) throw new Error(`the example does not hold ${words}`)
  return [from, from + words.length]
}

const found = (words: string) => ({
  words,
  span: spanOf(words),
  rule: 'by-hand',
  certainty: 'stated' as const,
  sentence: 0,
  from: 0,
  to: 1,
  head: 0
})

const army: ActorMention = {
  ...found('The army'),
  kind: 'organisation',
  id: 'sd-army',
  name: 'Sudanese Armed Forces',
  side: 'Sudanese government',
  form: 'description'
}
const radio: ActorMention = { ...found('state radio'), kind: 'media', name: 'state radio', form: 'description' }
const governor: ActorMention = { ...found('the governor'), kind: 'person', name: 'the governor', form: 'description' }
const people: ActorMention = { ...found('people'), kind: 'people', name: 'people', side: 'civilians', form: 'description' }
const town: PlaceMention = {
  ...found('Wad al-Nur'),
  id: '364103',
  name: 'Wad an Nur',
  lat: 13.5,
  lon: 33.25,
  country: 'SD',
  within: 'Gezira',
  precision: 'town',
  radiusKm: 3,
  literal: true
}
const road: PlaceMention = { ...found('the road'), name: 'the road', precision: 'unresolved', literal: true, certainty: 'inferred' }
const friday: TimeMention = { ...found('on Friday'), date: '2024-03-01', kind: 'date' }
const killed: CountMention = { ...found('at least 30 people'), count: 30, low: 30, bound: 'at least', what: 'killed', who: 'people' }

const claim = (id: string, quote: string, parts: Partial<Claim> & Pick<Claim, 'kind' | 'type'>): Claim => ({
  id,
  by: [],
  to: [],
  at: [],
  source: [],
  stance: 'asserted',
  terms: [],
  figures: [],
  quote,
  span: spanOf(quote),
  rule: 'by-hand: example',
  certainty: 'stated',
  confidence: 0.876,
  signs: {},
  ...parts
})

/** A small coded report for tests, made by hand. */
export const exampleCoded: Coded = {
  report: { id: 'sd-1', hash: `sha256:${'0'.repeat(64)}`, raw, format: 'text', outlet: 'Blue Nile Courier', notes: [] },
  text: {
    text: raw,
    rawFrom: Int32Array.from({ length: raw.length }, (_, at) => at),
    rawTo: Int32Array.from({ length: raw.length }, (_, at) => at + 1),
    paragraphs: [
      { span: spanOf('ARMY RETAKES MARKET TOWN'), kind: 'headline' },
      { span: [25, raw.length], kind: 'body' }
    ],
    title: 'Army retakes market town',
    published: '2024-03-02',
    language: 'en',
    notes: []
  },
  sentences: [],
  mentions: { actors: [army, radio, people, governor], places: [town, road], times: [friday], counts: [killed] },
  claims: [
    claim('c1', 'The army retook Wad al-Nur on Friday', {
      kind: 'event',
      type: 'COERCE/seize',
      acled: 'Government regains territory',
      by: [army],
      at: [town],
      on: friday,
      source: [radio]
    }),
    claim('c2', 'at least 30 people were killed', { kind: 'event', type: 'ASSAULT', to: [people], at: [town], figures: [killed] }),
    claim('c3', 'If the road is shelled again, the governor warned, "all crossings will close"', {
      kind: 'event',
      type: 'THREATEN/restrict',
      by: [governor],
      at: [road],
      if: { words: 'the road is shelled again', span: spanOf('the road is shelled again') }
    })
  ],
  attributions: [
    {
      kind: 'say',
      source: spanOf('state radio'),
      cue: [75, 79],
      content: [spanOf('The army retook Wad al-Nur on Friday')]
    }
  ],
  notes: [
    {
      stage: 'mention',
      rule: 'place-unresolved',
      span: spanOf('the road'),
      says: `No place is known for "${cut(raw, spanOf('the road'))}".`
    }
  ]
}
