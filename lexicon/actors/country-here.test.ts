import { codeReport } from '@vedette/core'
import { expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

const mali = 'The Malian army said it fought jihadists near Mopti and Gao. Residents of Timbuktu heard shots.\n\n'

test.each([
  ['In Port-au-Prince, a bus was burned. Police arrested two men.', 'Haitian'],
  ['In Nairobi, police arrested two men.', 'Kenya'],
  ['Police arrested two men.', 'Malian'],
  ['In Sikasso, police arrested two men.', 'Malian'],
  ["Venezuela's army and police arrested two men in Cúcuta.", 'Venezuela'],
  ['Kenyan soldiers and police arrested two men in Kampala.', 'Kenya'],
  ["Zambia's rangers, soldiers and police arrested two men in Tete.", 'Zambia'],
  ["Kenya's navy and Somali police arrested two men in Kismayo.", 'Somali'],
  ["Kenya's navy and the police arrested two men in Sikasso.", 'Mali'],
  ['Police arrested two men, who were flown to Accra.', '']
])('whose police: %s', async (words, whose) => {
  const raw = `${mali}${words}`
  const { claims } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  const arrest = claims.find(({ type }) => type === 'COERCE/arrest')
  expect(arrest?.by.map(({ name, side }) => `${name} ${side ?? ''}`).at(-1)).toEqual(
    whose === '' ? expect.not.stringMatching(/Mali|Ghana/) : expect.stringContaining(whose)
  )
})

test('whoever controls a country may be its own', async () => {
  const raw = 'Shelling went on in Gao.\n\nThe army now controls Mali.'
  const { claims } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.find(({ type }) => type === 'control')?.by.map(({ name }) => name)).toEqual(['Malian Armed Forces'])
})

test('whoever accuses a country is none of its own', async () => {
  const raw = 'Shelling went on in Goma.\n\nThe ministry accused the Democratic Republic of the Congo of shelling a market.'
  const { claims } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  const accused = claims.find(({ type }) => type.startsWith('ACCUSE'))
  expect(accused?.by.map(({ name }) => name)).toEqual(['ministry'])
})
