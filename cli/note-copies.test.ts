import { type Line, markText } from '@vedette/core'
import { expect, it } from 'vitest'
import { copyNoter } from './note-copies.ts'

const text = (who: string): string =>
  `${who} crossed the river near Berber before dawn and took the customs post. Its three guards had left in the night, a trader told this paper, and nobody was hurt.`
const texts: readonly (readonly [id: string, text: string])[] = [
  ['r1', text('Soldiers')],
  [
    'r2',
    'The bridge of Atbara was closed on Friday for all but buses, the mayor said, since its northern pier had been hit twice in a week.'
  ],
  ['r3', `Customs post taken\n\n${text('Soldiers')}`],
  ['r4', text('Riders')],
  ['r5', 'Shells fell on Atbara.'],
  ['r6', 'Shells fell on Atbara.']
]

/** What is said of copies, report by report. */
function notesOf(most?: number): readonly (string | undefined)[] {
  const note = copyNoter(most)
  return texts.map(([id, words]) => {
    const report = { id, text: words } as Line['report']
    const line: Line = { report, mentions: { actors: [], places: [], times: [], counts: [] }, claims: [], notes: [] }
    return note({ line, paragraphs: [], mark: markText(words) }).line.notes.find(({ rule }) => rule === 'copy')?.says
  })
}

it('says of which report before a text is a copy', () => {
  expect(notesOf()).toEqual([undefined, undefined, 'copy of r1', 'copy of r1', undefined, undefined])
})

it('knows the latest reports alone', () => {
  expect(notesOf(2)).toEqual([undefined, undefined, 'copy of r1', 'copy of r3', undefined, undefined])
})
