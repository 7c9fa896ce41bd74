import { expect, it } from 'vitest'
import { offerActor } from './actors/offer-actor.ts'
import { offerPlace } from './places/offer-place.ts'

it('adds words to the row of an actor that is known, and makes one of an actor that is not', () => {
  const known = offerActor('the Keth guards', { id: 'sy-army', name: 'Syrian Arab Army' })
  expect(known).toMatchObject({ file: 'lexicon/actors/syria.tsv', before: expect.stringMatching(/^sy-army\t/) })
  expect(known.line).toContain('|Keth guards\t')
  expect(offerActor('SAA', { id: 'sy-army', name: 'Syrian Arab Army' })).toMatchObject({ line: expect.not.stringContaining('SAA|SAA') })
  expect(offerActor('the Front', { name: 'Oru Front', kind: 'group', country: 'SD' })).toMatchObject({
    file: 'lexicon/actors/africa.tsv',
    before: null,
    line: 'sd-oru-front\tOru Front\tFront\tgroup\tarmed group\t\tSD\t\t\t\twho says so'
  })
})

it('adds a spelling to a place that has a row, and makes one of a place that has none', () => {
  expect(offerPlace('Sarraqibe', { name: 'Saraqib', country: 'SY' }).line).toMatch(/^Saraqeb\t.*\|Sarraqibe\ttown/)
  expect(offerPlace('Orouh', { id: '1', name: 'Oruh', country: 'SD', within: 'Sennar' })).toEqual({
    file: 'lexicon/places/aliases.tsv',
    before: null,
    line: 'Oruh\tOrouh\ttown\t\tSD\tSennar\t\t\t\tGeoNames'
  })
})
