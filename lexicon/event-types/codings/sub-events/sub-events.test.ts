import { expect, test } from 'vitest'
import { acledTypes } from '../acled-types.ts'
import { loadSubEvents } from './load-sub-events.ts'
import { ofTypes } from './of-types.ts'

const { labels, bias, signs } = loadSubEvents()

test('the labels are the scheme’s sub-events and one for no event, with a weight each', () => {
  expect(new Set(labels.slice(0, -1))).toEqual(new Set(Object.keys(acledTypes)))
  expect(labels.at(-1)).toBe('nothing')
  expect(bias).toHaveLength(labels.length)
  for (const [sign, weights] of Object.entries(signs)) expect(weights, sign).toHaveLength(labels.length)
})

test('what types may have are sub-events of the scheme', () => {
  for (const names of Object.values(ofTypes)) for (const name of names) expect(Object.keys(acledTypes)).toContain(name)
})
