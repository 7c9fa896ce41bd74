import { codeReport } from '@vedette/core'
import { expect, it } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** What is said of a text about claims that could not be made: the rule and the word that it is about. */
async function notesOf(raw: string): Promise<readonly string[]> {
  const { text, notes } = await codeReport({ id: 'r', hash: 'h', raw, format: 'text', published: '2024-03-02', notes: [] }, knowledge)
  return notes.flatMap(({ stage, rule, span }) => (stage === 'claim' && span ? [`${rule}: ${text.text.slice(...span)}`] : []))
}

it.each([
  ['Rebels of the M23 seized the town of Rutshuru on Friday, the Congolese army said.', []],
  ['The clash went on for hours.', ['too-little: clash']],
  ['Nine people died in Zuwara when a boat sank.', ['mishap: died']],
  ['Forty villagers are believed to have been killed in Bakkah.', ['speaker-unnamed: killed']]
])('%s', async (raw, notes) => {
  expect(await notesOf(raw)).toEqual(notes)
})
