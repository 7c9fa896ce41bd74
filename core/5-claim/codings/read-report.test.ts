import { expect, test } from 'vitest'
import { buildSentence } from '#sentence'
import type { Claim } from '../claim.ts'
import { noteUnclaimed } from './note-unclaimed.ts'
import type { AcledTables } from './read-acled.ts'
import { codeAcled, readReport } from './read-report.ts'

/** Sentences of these words one after another, each word its own lemma and the first the root; ten characters a word. */
function sentencesOf(...texts: readonly string[]) {
  let at = 0
  return texts.map((text, index) => {
    const tokens = text.split(' ').map((words, place) => {
      const from = at
      at += 10
      return {
        index: place,
        span: [from, from + words.length] as const,
        words,
        lemma: words,
        tag: 'NOUN',
        head: place - 1,
        relation: place === 0 ? 'root' : 'dep'
      }
    })
    return buildSentence({ index, paragraph: 0, tokens })
  })
}

const claimAt = (from: number, type: string, stance = 'asserted'): Claim =>
  ({
    id: `${from}`,
    kind: 'event',
    type,
    stance,
    by: [],
    to: [],
    at: [],
    figures: [],
    rule: `${type}: x`,
    span: [from, from + 5]
  }) as unknown as Claim

const tables: AcledTables = {
  acled: [
    { type: 'ASSAULT', gives: 'Attack', says: 'armed people attack' },
    { type: 'COERCE', gives: 'Arrests', says: 'people are held' }
  ],
  parties: { rows: [], governments: new Map<string, string>() },
  subEvents: {
    labels: ['Arrests', 'Attack', 'Grenade', 'nothing'],
    bias: [0, 0, 0, 1],
    signs: { grenade: [0, 0, 4, -2], bang: [0, 0, 4, -2], football: [0, 0, 0, 9], 'row: Attack': [0, 2, 0, 0], held: [3, 0, 0, 0] }
  },
  leading: {
    takes: { ASSAULT: ['Attack', 'Grenade'] },
    needs: { Grenade: ['grenade', 'lob'] },
    byDoer: ['Arrests', 'Attack'],
    before: [],
    behind: [],
    fights: [],
    named: { sub: [], rules: [], harm: [] }
  }
}

test('the claim that leads a short report is what the report reads as; the others are what their rows give', () => {
  const coded = codeAcled([claimAt(0, 'ASSAULT'), claimAt(20, 'COERCE')], sentencesOf('raid street', 'police grenade'), tables)
  expect(coded.map(({ acled }) => acled)).toEqual(['Grenade', 'Arrests'])
})

test('what needs a word to be said is not read where none is', () => {
  const read = (...texts: readonly string[]) => codeAcled([claimAt(0, 'ASSAULT')], sentencesOf(...texts), tables)[0]?.acled
  expect([read('raid bang'), read('raid bang', 'they lob')]).toEqual(['Attack', 'Grenade'])
})

test('where another claim is by itself what the report reads as, all are what their rows give', () => {
  const coded = codeAcled([claimAt(0, 'ASSAULT'), claimAt(20, 'COERCE')], sentencesOf('raid held', 'held held'), tables)
  expect(coded.map(({ acled }) => acled)).toEqual(['Attack', 'Arrests'])
})

test('what people say to each other is not what a report of a deed reads as, and nothing is changed in a longer report', () => {
  expect(codeAcled([claimAt(0, 'CONSULT')], sentencesOf('talk grenade'), tables)[0]?.acled).toBeUndefined()
  const long = sentencesOf('raid grenade', 'a', 'b', 'c', 'd')
  expect(codeAcled([claimAt(0, 'ASSAULT')], long, tables)[0]?.acled).toBe('Attack')
})

test('a sub-event that differs from the row’s by who did it alone does not replace it where that is told', () => {
  const takes = { ASSAULT: ['Arrests'] }
  const told = { ...claimAt(0, 'ASSAULT'), by: [{ name: 'army', class: 'military' }] } as unknown as Claim
  const subOf = (claim: Claim) =>
    codeAcled([claim], sentencesOf('held held'), { ...tables, leading: { ...tables.leading!, takes } })[0]?.acled
  expect([told, claimAt(0, 'ASSAULT')].map(subOf)).toEqual(['Attack', 'Arrests'])
})

test('what is denied does not lead', () =>
  expect(codeAcled([claimAt(0, 'ASSAULT', 'denied')], sentencesOf('raid grenade'), tables)[0]?.acled).toBeUndefined())

test('a report that reads as telling of no event reads as nothing', () => {
  expect(readReport([], sentencesOf('football'), tables)).toBeUndefined()
  expect(readReport([], [], tables)).toBeUndefined()
  expect(readReport([], sentencesOf('grenade market'), tables)).toMatchObject({ label: 'Grenade', words: ['grenade'] })
})

test('a short report that reads as an event that none of its claims is is noted', () => {
  expect(noteUnclaimed([], sentencesOf('grenade'), tables)[0]?.says).toMatch(/reads as “Grenade” \(grenade, \d\.\d\d\)/)
  expect(noteUnclaimed([claimAt(0, 'CONSULT')], sentencesOf('grenade'), tables)).toHaveLength(1)
  expect(noteUnclaimed([{ ...claimAt(0, 'ASSAULT'), acled: 'Grenade' }], sentencesOf('grenade'), tables)).toEqual([])
  expect(noteUnclaimed([], sentencesOf('football grenade'), tables)).toEqual([])
})
