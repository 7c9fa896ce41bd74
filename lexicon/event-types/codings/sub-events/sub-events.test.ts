import { expect, test } from 'vitest'
import { acledTypes } from '../acled-types.ts'
import { loadSubEvents } from './load-sub-events.ts'
import { mayBe } from './may-be.ts'

const { labels, bias, signs } = loadSubEvents()

test('the labels are the scheme’s sub-events and one for no event, with a weight each', () => {
  expect(new Set(labels.slice(0, -1))).toEqual(new Set(Object.keys(acledTypes)))
  expect(labels.at(-1)).toBe('nothing')
  expect(bias).toHaveLength(labels.length)
  for (const [sign, weights] of Object.entries(signs)) expect(weights, sign).toHaveLength(labels.length)
})

test('what one may be instead is of the scheme', () => {
  for (const [name, others] of Object.entries(mayBe)) for (const one of [name, ...others]) expect(Object.keys(acledTypes)).toContain(one)
})
