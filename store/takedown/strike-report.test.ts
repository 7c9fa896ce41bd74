import { openReports, type Report } from '@vedette/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarked, markWords, type WordMark } from './mark-words.ts'
import { strikeReport } from './strike-report.ts'
import { wordsOf } from './words-of.ts'

const salt = 'f00d'
const mark = (words: string, key: string | null = null): WordMark => ({ takedown: 't', key, ...markWords(words, salt) })

function open(text: string, format: 'text' | 'html' = 'text', more: Partial<Report> = {}): Report {
  const [opened] = openReports({ name: 'invented.txt', text }, { format })
  if (opened?.kind !== 'report') throw new Error('no report')
  return { ...opened.report, ...more }
}

describe('a name is struck out', () => {
  it.each([
    ['Amina Diallo saw it.', '[…] saw it.'],
    ['AMINA  DIALLO saw it; Amina\nDiallo’s son too.', '[…] saw it; […]’s son too.'],
    ['“Amina-Diallo,” she said.', '“[…],” she said.'],
    ['Aminá Diállo saw it.', '[…] saw it.'],
    ['Ami\u00adna Di\u200ballo saw it.', '[…] saw it.'],
    ['Amina Diallos, Mamina Diallo and Amina saw it.', undefined]
  ])('%s', (text, expected) => {
    expect(strikeReport(open(text), [mark('amina diallo')])?.raw).toBe(expected)
  })

  it.each([
    ['<p>Amina <b>Diallo</b> saw it.</p>', '<p>[…]</b> saw it.</p>'],
    ['<p>Am<i>ina</i> D&#105;allo&nbsp;saw it.</p>', '<p>[…]&nbsp;saw it.</p>'],
    [
      '<p>Amina&nbsp;Di&aacute;llo</p><img alt="Amina Diallo at home" src="/amina-diallo.jpg">',
      '<p>[…]</p><img alt="[…] at home" src="/[…].jpg">'
    ],
    ['<td>Amina</td><td>Diallo</td>', '<td>[…]</td>'],
    [
      '<script>{"name":"Amin\\u0061 Diallo"}</script><a href="?q=Amina%20Diallo">x</a>',
      '<script>{"name":"[…]"}</script><a href="?q=[…]">x</a>'
    ]
  ])('in a page: %s', (html, expected) => {
    expect(strikeReport(open(`${html}<p>Text.</p>`, 'html'), [mark('Amina Diallo')])?.raw).toBe(`${expected}<p>Text.</p>`)
  })

  it('in all that came with the text, and the body begins where it did', () => {
    const given = open('Title: Amina Diallo speaks\nURL: https://wire.example/amina-diallo\n\nShe saw it.', 'text', {
      id: 'amina-diallo',
      outlet: 'Amina Diallo Wire'
    })
    const struck = strikeReport(given, [mark('Amina Diallo')])
    expect(struck).toMatchObject({ id: '[…]', title: '[…] speaks', outlet: '[…] Wire' })
    expect(struck?.url).toBeUndefined()
    expect(struck?.raw.slice(struck.bodyFrom)).toBe(given.raw.slice(given.bodyFrom))
    expect(struck?.notes.map(({ rule }) => rule)).toContain('struck-out')
    expect(JSON.stringify(struck)).not.toMatch(/diallo/i)
    if (struck) expect(strikeReport(struck, [mark('Amina Diallo')])).toBeUndefined()
  })
})

it('strikes words out of one report alone where that was meant', () => {
  expect(strikeReport(open('Amina Diallo saw it.'), [mark('Amina Diallo', 'another')])).toBeUndefined()
})

it('holds no letter of what it knows', () => {
  expect(JSON.stringify(mark('Amina Diallo'))).not.toMatch(/amina|diallo/i)
  expect(() => markWords(' – ', salt)).toThrow('there is no word')
})

it('leaves none of the words, whatever the text, and cuts within it', () => {
  const part = fc.constantFrom('Amina', 'Diallo', 'amina ', ' ', '<b>', '</p>', '&nbsp;', '&amp', '%20', '\\u0020', 'x', 'é', '🕊', '<a b="')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.boolean(), (parts, isHtml) => {
      const text = `${parts.join('')} and more`
      const struck = strikeReport(open(text, isHtml ? 'html' : 'text'), [mark('Amina Diallo')])
      expect(findMarked(struck?.raw ?? text, isHtml, [mark('Amina Diallo')])).toEqual([])
      for (const { from, to } of wordsOf(text, isHtml)) expect(from).toBeLessThan(to)
    })
  )
})
