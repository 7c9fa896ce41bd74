import { codeReport } from '@vedette/core'
import { expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** What would meet the conditions, demands and truces of a text: the deed, by whom, and what it does to what was announced. */
async function termsOf(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.flatMap(({ terms = [] }) =>
    terms.map(({ type, by, effect }) => `${type} by ${by.map(({ name }) => name).join(' + ')}: ${effect}`)
  )
}

test.each([
  ['The army said it would storm the town unless the rebels surrendered.', ['RETREAT/disarm by the rebels: calls off']],
  ['Hezbollah said it would halt its fire if Israel stops bombing Gaza.', ['ASSAULT/aerial by Israel: calls off']],
  ['Hezbollah said it would strike Haifa if Israel bombs Beirut.', ['ASSAULT/aerial by Israel: brings']],
  ['Hamas threatened to strike Ashkelon if Israel did not stop bombing Rafah.', ['ASSAULT/aerial by Israel: brings']],
  ['Hamas threatened to strike Ashkelon unless Israel stops bombing Rafah.', ['ASSAULT/aerial by Israel: brings']],
  ['Kyiv warned it would respond if Russian forces cross the river.', ['MOBILIZE/troops by Russian Armed Forces: brings']]
])('%s', async (text, terms) => expect(await termsOf(text)).toEqual(terms))

test.each([
  ['Russia has put units on alert in case Ukrainian drones attack Belgorod.', ['MOBILIZE/troops']],
  ['Hospitals in Juba were put on alert in case rebels shell the city.', []],
  ['The army shelled and captured Sirte.', ['ASSAULT/heavy-weapons', 'COERCE/seize']]
])('what has happened and what may: %s', async (raw, types) => {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.map(({ type }) => type)).toEqual(types)
})

test('what has happened sets nothing', async () => expect(await termsOf('Israel bombed Rafah after Hamas struck Ashkelon.')).toEqual([]))
