import { expect, it } from 'vitest'
import { sentenceOf } from '#sentence'
import type { Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import { widenHolders } from './widen-holders.ts'

const place = (name: string, kind: Place['kind'], lat: number): Place =>
  ({
    id: `${name} ${kind}`,
    name,
    kind,
    lat,
    lon: 30,
    country: 'KE',
    within: kind === 'town' ? 'Oru' : undefined,
    radiusKm: 4,
    population: 1
  }) as Place
const province = place('Oru', 'province', 10.5)
const seat = place('Oru', 'town', 10)
const { sentence } = (() => {
  const tokens = 'They _ PRON 2 nsubj\nshelled _ VERB 0 root\nMasi Masi PROPN 2 obj\nin _ ADP 5 case\nOru Oru PROPN 3 nmod'
  return { sentence: sentenceOf(tokens) }
})()

const resolved = (name: string, at: number, where: Place, matches: readonly Place[] = [where]): Resolved =>
  ({
    candidate: {
      sentence,
      from: at,
      to: at + 1,
      phrase: { from: at, to: at + 1 },
      name,
      rule: 'name',
      form: 'name',
      strength: 1,
      matches: matches.map(each => ({ place: each, exact: true, primary: true }))
    },
    place: where,
    rule: 'name'
  }) as Resolved
const holder = resolved('Oru', 4, seat, [seat, province])

it('takes a name for the province where it holds another town', () => {
  const [, widened] = widenHolders([resolved('Masi', 2, place('Masi', 'town', 10.4)), holder])
  expect([widened?.place, widened?.rule]).toEqual([province, 'province-that-holds-the-town-before'])
})

it.each([
  ['a quarter of the town', place('Masi', 'town', 10.02)],
  ['a town of another province', { ...place('Masi', 'town', 11), within: 'Keth' }]
])('leaves the town where it holds %s', (_, held) => {
  expect(widenHolders([resolved('Masi', 2, held), holder])[1]).toBe(holder)
})
