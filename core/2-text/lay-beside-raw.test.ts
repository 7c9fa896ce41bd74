import { expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { layBesideRaw } from './lay-beside-raw.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

const lay = (raw: string) => layBesideRaw(cleanText({ id: 'r', format: 'text', raw, notes: [] } as never, sampleKnowledge), raw)

it('marks on both sides what was repaired, says what was done, and keeps all raw characters in their order', () => {
  const raw = 'Troops  held Oru &amp; Vell .\n\nCalm returned.'
  const rows = lay(raw)
  expect(rows.map(({ kind, clean }) => [kind, clean.map(({ words }) => words).join('')])).toEqual([
    ['body', 'Troops held Oru & Vell.'],
    ['body', 'Calm returned.']
  ])
  expect(rows[0]?.raw.filter(({ isChanged }) => isChanged).map(({ words }) => words)).toContain('&amp;')
  expect(rows[0]?.clean.find(({ words }) => words === '&')?.isChanged).toBe(true)
  expect(rows[0]?.says.join()).toContain('&amp;')
  expect(rows[1]).toMatchObject({ raw: [{ words: 'Calm returned.', isChanged: false }], says: [] })
  expect(rows.map(({ raw: pieces }) => pieces.map(({ words }) => words).join('')).join('\n\n')).toBe(raw)
})
