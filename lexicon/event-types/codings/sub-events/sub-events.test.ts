import { codeReport } from '@vedette/core'
import { expect, test } from 'vitest'
import { knowledge } from '../../../example-knowledge.ts'
import { acledTypes } from '../acled-types.ts'
import { loadSubEvents } from './load-sub-events.ts'
import { mayBe } from './may-be.ts'
import { needs } from './needs.ts'

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

test('what needs a word is of the scheme, and each word is a lemma in lower case', () => {
  for (const [name, words] of Object.entries(needs)) {
    expect(Object.keys(acledTypes)).toContain(name)
    for (const word of words) expect(word).toMatch(/^[a-z-]+$/)
  }
})

test.each([
  ['Fighting between the Sudanese army and the RSF broke out in Bahri on Friday.', 'Armed clash'],
  ['Fighting between the Congolese army and the M23 resumed near Sake.', 'Armed clash'],
  ['The army fought the M23 near Sake and regained the town.', 'Government regains territory'],
  ['A morgue in Sumy received the bodies of nine soldiers on Monday.', 'Armed clash'],
  ['Soldiers raped nine women in Tabit on Monday.', 'Sexual violence']
])('%s: %s', async (raw, wanted) => {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.map(({ acled }) => acled)).toContain(wanted)
  for (const { acled } of claims) expect([wanted, 'Armed clash', 'Attack', undefined, null]).toContain(acled)
})
