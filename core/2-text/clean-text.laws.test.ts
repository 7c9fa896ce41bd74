import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '#report'
import { type CleanText, cleanText } from './clean-text.ts'
import { sampleKnowledge } from './sample-knowledge.ts'
import { toCleanSpan, toRawSpan } from './to-raw-span.ts'

const report = (raw: string, format: Report['format'], title?: string): Report => ({
  id: 'r',
  hash: 'h',
  raw,
  format,
  notes: [],
  ...(title === undefined ? {} : { title })
})
const clean = (raw: string, format: Report['format'] = 'text') => cleanText(report(raw, format), sampleKnowledge)

const soup = fc.constantFrom(
  '&',
  '#',
  '39',
  ';',
  'amp',
  '&amp;',
  '&#8203;',
  '& # 39 ;',
  '&lt;p&gt;',
  '&nbsp;',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u0000',
  '\u0096',
  '\u2028',
  'â€™',
  'â€',
  'Ã©',
  'Â',
  'Ã¢â‚¬â„¢',
  '\ufffd',
  's',
  '%MINIFYHTML12345678abc%',
  'civilians and It has',
  'Sudans',
  "'",
  '"',
  '.',
  ',',
  ' .',
  '-',
  '-\n',
  '👩‍👩‍👧',
  '\ud83d',
  '\udc69',
  'שלום',
  'الجيش',
  'Бій',
  'Published 3 May 2019',
  '05-02-2015',
  'KASSALA, 3 May (SUNA) -- ',
  '[TEXT]',
  'Reporting by Ana Ruiz',
  'Share Tweet',
  'THE ARMY',
  'the army left Gao',
  '<b>',
  '<p>',
  '</p>',
  '<script>',
  '<br>',
  '<!--',
  'The army shelled the town on Monday, officials said.'
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  fc.array(soup, { maxLength: 40 }).map(parts => parts.join('')),
  fc.array(soup, { maxLength: 30 }).map(parts => parts.join(' '))
)

function checkWays(cleaned: CleanText, raw: string): void {
  const { text: words, rawFrom, rawTo } = cleaned
  expect([rawFrom.length, rawTo.length]).toEqual([words.length, words.length])
  for (let at = 0; at < words.length; at++) {
    expect(rawFrom[at]).toBeGreaterThanOrEqual(at > 0 ? rawFrom[at - 1]! : 0)
    expect(rawTo[at]).toBeGreaterThanOrEqual(Math.max(rawFrom[at]!, at > 0 ? rawTo[at - 1]! : 0))
    expect(rawTo[at]).toBeLessThanOrEqual(raw.length)
  }
}

function checkParagraphs({ text: words, paragraphs }: CleanText): void {
  let end = 0
  for (const { span } of paragraphs) {
    expect(words.slice(end, span[0]).trim()).toBe('')
    expect(span[1]).toBeGreaterThan(span[0])
    expect(span[0]).toBeGreaterThanOrEqual(end)
    expect(words.slice(...span).trim().length).toBe(span[1] - span[0])
    end = span[1]
  }
  expect(words.slice(end).trim()).toBe('')
}

describe('for any string', () => {
  it('keeps the way back to the raw text', () => {
    fc.assert(
      fc.property(text, raw => checkWays(clean(raw), raw)),
      { numRuns: 1000 }
    )
  })

  it('changes no character without saying so', () => {
    fc.assert(
      fc.property(text, raw => {
        const cleaned = clean(raw)
        const said = cleaned.notes.flatMap(({ span }) => (span ? [span] : []))
        for (let at = 0; at < cleaned.text.length; at++) {
          const unit = cleaned.text.charAt(at)
          if (unit === raw.slice(cleaned.rawFrom[at], cleaned.rawTo[at]) || /\s/.test(unit)) continue
          expect(said.some(([from, to]) => from <= at && at < to)).toBe(true)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('leaves a clean text as it is', () => {
    fc.assert(
      fc.property(text, raw => {
        const once = clean(raw).text
        expect(clean(once).text).toBe(once)
      }),
      { numRuns: 1000 }
    )
  })

  it('finds paragraphs that are in order, apart, and hold all that is not blank', () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (raw, title) =>
        checkParagraphs(cleanText(report(raw, 'text', title), sampleKnowledge))
      ),
      { numRuns: 1000 }
    )
  })

  it('does all that for pages of HTML', () => {
    fc.assert(
      fc.property(text, raw => {
        const cleaned = clean(raw, 'html')
        checkWays(cleaned, raw)
        checkParagraphs(cleaned)
      }),
      { numRuns: 1000 }
    )
  })

  it('finds the way there and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const cleaned = clean(raw)
        if (cleaned.text === '') return
        const [from, to] = [a % cleaned.text.length, b % cleaned.text.length].sort((x, y) => x - y) as [number, number]
        const there = toRawSpan(cleaned, [from, to + 1])
        const back = toCleanSpan(cleaned, there)
        expect(back[0]).toBeLessThanOrEqual(from)
        expect(back[1]).toBeGreaterThanOrEqual(to + 1)
      })
    )
  })
})

it.each([
  ['running text', 'The army shelled the town of Uvira on Monday, officials said. '],
  ['blanks', ' '],
  ['line feeds', '\n '],
  ['broken entities', '& # 39; '],
  ['ampersands', '&amp;'],
  ['mojibake', 'Ãƒ'],
  ['capitals', 'THE ARMY '],
  ['hyphens', 'well-\n'],
  ['quotes', '"\' '],
  ['dates', '3 May 2019 '],
  ['titles', 'Share Tweet '],
  ['dots', ' .'],
  ['tags', '<div><p>a']
])('takes a megabyte of %s in time that grows with its length', (_name, unit) => {
  const raw = unit.repeat(Math.ceil(1_000_000 / unit.length))
  for (const format of ['text', 'html'] as const) {
    if (format === 'html' && unit.startsWith('<')) continue
    const before = process.cpuUsage()
    clean(raw, format)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20)
  }
})
