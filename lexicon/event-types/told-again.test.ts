import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** The places of the last claim of a report. */
async function lastPlaces(raw: string): Promise<string> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return (claims.at(-1)?.at ?? []).map(({ name }) => name).join(' + ')
}

describe('where a name is told again, or lies far from all the rest', () => {
  test.each([
    [
      'the camp that was called so',
      'Shells hit the Abu Shouk camp near El Fasher. Jets bombed El Fasher. Gunmen looted the camp.',
      'Abu Shouk'
    ],
    ['the provincial capital', 'Rebels took Sake near Goma on Monday. Gunmen shelled the provincial capital.', 'Goma'],
    ['a place in a land that opens the sentence', 'In Kordofan, the army took the town of Er Rahad.', 'Ar Rahad']
  ])('%s', async (_, text, place) => expect(await lastPlaces(text)).toBe(place))

  test('a village of a far country is none', async () =>
    expect(
      await lastPlaces('Shells hit Omdurman, Nyala and El Fasher in Sudan. Rockets fell on Karari locality in Omdurman.')
    ).not.toContain('Karārī'))

  test('what was told of another month lends no place', async () =>
    expect(
      await lastPlaces('In March 2024 rebels raided Tinzaouatene in Mali. The mayor condemned the attack of 14 May 2024.')
    ).not.toContain('Tinzaouaten'))
})
