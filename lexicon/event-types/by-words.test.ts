import { type Claim, codeReport, hashText, type Knowledge } from '@vedette/core'
import { expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** What is told of a report by its words alone. */
const byWords = async (raw: string, known: Knowledge = knowledge): Promise<readonly Claim[]> => {
  const { claims } = await codeReport({ id: 'short', hash: `sha256:${hashText(raw)}`, raw, format: 'text', notes: [] }, known)
  return claims.filter(({ rule }) => rule.startsWith('by-words '))
}

const accord =
  'Under the mediators’ eyes the two clans’ elders put their thumbs to a paper with nine clauses: a truce of a year, and grazing for both sides.'
const lynching = 'For the mob in Kpalime a rumour of witchcraft was enough, and a tyre: the suspected thief did not live to see the police.'

test.each([
  ['AGREE', 'Agreement', accord],
  ['ASSAULT', 'Mob violence', lynching]
])('%s: a short report in which no rule finds a deed tells what its words are sure of', async (type, acled, raw) => {
  const [claim, ...others] = await byWords(raw)
  expect(others).toEqual([])
  expect(claim).toMatchObject({ kind: 'event', type, acled, quote: raw })
  expect(claim?.confidence).toBeLessThan(0.9)
})

test.each([
  ['the words speak of no deed', 'A bakery with nine ovens has a new owner in Galdogob. Bread costs less.'],
  ['a rule finds a deed', `Shelling killed two in Kharkiv. ${accord}`],
  [
    'a rule finds that it did not happen',
    'Nobody came to the square in Yerevan: the pensioners’ protest against the tariff did not happen.'
  ],
  ['the report is no short one', `${accord} ${'The goats were grazing. '.repeat(5)}`]
])('tells nothing by words where %s', async (_, raw) => expect(await byWords(raw)).toEqual([]))

test('tells nothing by words where no weights are known', async () => {
  const { subEvents: _, ...codings } = knowledge.claims.codings
  expect(await byWords(accord, { ...knowledge, claims: { ...knowledge.claims, codings } })).toEqual([])
})
