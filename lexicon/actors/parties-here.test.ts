import { codeReport } from '@vedette/core'
import { expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** Who acts in each claim of an invented report. */
async function doersOf(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.flatMap(({ by }) => by.map(({ name }) => name))
}

test.each([
  ['Separatists attacked a train near Quetta.', ['Baloch separatists']],
  ['Militants attacked a post in North Waziristan.', ['Pakistani Taliban']],
  [
    'Militants attacked a post in Peshawar. Separatists attacked a train near Quetta the same day.',
    ['Pakistani Taliban', 'Baloch separatists']
  ],
  ['Insurgents attacked Mora, in the Far North of Cameroon.', ['Boko Haram']],
  ['Separatists attacked Bamenda, in Cameroon.', ['Anglophone separatists']],
  ['Militants blew up a pipeline in Bayelsa State, Nigeria.', ['Niger Delta militants']]
])('the rebels of a province are those of its own war: %s', async (text, names) => expect(await doersOf(text)).toEqual(names))

test.each([
  ['Coalition warplanes bombed Sanaa.', ['Saudi-led coalition']],
  ['Coalition aircraft bombed Raqqa, in Syria.', ['US-led coalition']],
  ['The coalition forces attacked a base in Kidal, in Mali.', ['coalition forces']],
  ['Coalition forces attacked Bria in the Central African Republic.', ['Coalition forces']]
])('the coalition is that of the war that is told of: %s', async (text, names) => expect(await doersOf(text)).toEqual(names))
