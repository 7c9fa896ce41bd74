import { describe, expect, it, test } from 'vitest'
import { isCopy, markText, sharedText } from './mark-text.ts'

// Invented.
const report =
  'Two shells fell on the grain market of Atbara on Friday morning, and three traders were killed, a doctor at the teaching hospital said. ' +
  'Soldiers closed the bridge to the railway quarter for an hour. The mayor asked both sides to spare the market, where half of the town ' +
  'buys its bread. Nobody said who had fired. A teacher told this paper that the shells had come from the hills across the river, and that ' +
  'children had been sent home before noon. The market was open again on Saturday.'
const sentences = report.split(/(?<=\.) /)
const other =
  'Fighting went on in the hills across the river from Atbara on Friday. The army said that it had taken two ridges from the rebels, who ' +
  'denied it. Three soldiers were killed, a doctor at the teaching hospital said. The railway has not run since Wednesday, and sacks of ' +
  'grain lie at the station. The mayor asked both sides for a day without shots, so that the wounded can be brought down to the town.'

const copies = (one: string, another: string): boolean => isCopy(markText(one), markText(another))

describe('a copy', () => {
  it.each<[string, string]>([
    ['of the same words', report],
    ['with a title before it', `Market of Atbara shelled, three dead\n\n${report}`],
    ['cut to its first half', sentences.slice(0, 3).join(' ')],
    ['cut to its last third', sentences.slice(-2).join(' ')],
    ['in another order', sentences.toReversed().join(' ')],
    ['with other punctuation and in capitals', report.replaceAll(',', ' –').toUpperCase()],
    ['with two words changed', report.replace('traders', 'sellers').replace('mayor', 'governor')],
    ['within a longer report', `${other} ${report}`]
  ])('%s', (_name, text) => {
    expect(copies(report, text)).toBe(true)
    expect(copies(text, report)).toBe(true)
  })
})

describe('no copy', () => {
  it('is another report of the same day and town', () => {
    expect(sharedText(markText(report), markText(other))).toBeLessThan(0.3)
    expect(copies(report, other)).toBe(false)
  })

  it('is told by a few words that anyone may say', () => {
    expect(copies('Two shells fell on Atbara on Friday.', 'Two shells fell on Atbara on Friday, and on Berber on Sunday.')).toBe(false)
    expect(copies('Shells fell on Atbara.', 'Shells fell on Atbara.')).toBe(false)
    expect(copies('', '')).toBe(false)
  })
})

test('a mark stays what it was, since marks are kept', () => {
  expect(markText(report)).toMatch(/^2f:7H5qWgM01pEiF7lp6DSCkEz_jJ6XnbRg1xlvAnWw1PfcdxDWIeDofT8qGxFwpjzC.*o4_I1Rk_pC1JBZvCwjBF7848x$/)
  expect(markText('')).toBe(`0:${'58'.repeat(128)}`)
})
