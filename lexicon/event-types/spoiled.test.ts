import { codeReport } from '@vedette/core'
import { expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** Whom each deed of an invented report was done to. */
async function sufferersOf(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ to }) => to.map(({ words }) => words).join(' + '))
}

test.each([
  ['Villagers said soldiers burned their houses in Sagaing.', ['their']],
  ['Arsonists torched their homes in Bokkos on Sunday.', ['homes']],
  ['Settlers beat two shepherds and destroyed their vehicle near Hebron.', ['two shepherds', 'their']]
])('who takes or burns what is theirs is not its owner: %s', async (text, words) => {
  const { claims } = await codeReport(
    { id: 'x', hash: 'sha256:x', raw: text, format: 'text', published: '2024-05-15', notes: [] },
    knowledge
  )
  for (const { by, to } of claims) expect(by.some(one => to.some(other => other.name === one.name))).toBe(false)
  expect(await sufferersOf(text)).toEqual(words)
})

test('whose dead they are did not kill them', async () => {
  const raw = 'Villagers buried their dead in Mora.'
  const { claims } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.map(({ by }) => by.length)).toEqual([0])
})
