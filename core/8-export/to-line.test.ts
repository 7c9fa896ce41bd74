import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coded, LineWords } from '#claim'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeJsonLine, writeLine } from './write-json-line.ts'

describe('the line of a report', () => {
  it('has its keys in the order of the schema', () => {
    const line = JSON.parse(writeJsonLine(exampleCoded, { spans: 'clean' }))
    expect(Object.keys(line)).toEqual(['report', 'mentions', 'claims', 'notes'])
    expect(Object.keys(line.report)).toEqual(['id', 'hash', 'title', 'published', 'outlet', 'url', 'language', 'text'])
    expect(Object.keys(line.claims[0])).toEqual(
      'id kind type acled by to at on source stance if terms figures quote span rule certainty confidence'.split(' ')
    )
  })

  it('writes what is not known as null, and rounds confidence', () => {
    const { report, claims } = toLine(exampleCoded, 'clean')
    expect(report.url).toBeNull()
    expect(claims[1]).toMatchObject({ acled: null, on: null, if: null, confidence: 0.88 })
    expect(claims[2]?.at[0]).toMatchObject({ lat: null, country: null, radiusKm: null, certainty: 'inferred' })
  })

  it('gives the same bytes for the same report', () => {
    expect(writeJsonLine(exampleCoded, { spans: 'raw' })).toBe(writeJsonLine(structuredClone(exampleCoded), { spans: 'raw' }))
  })

  it('stays one line for every reader', () => {
    const line = toLine(exampleCoded, 'clean')
    const text = 'one\u2028two\u2029three\u0085four\nfive'
    const written = writeLine({ ...line, report: { ...line.report, text } })
    expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
    expect(JSON.parse(written).report.text).toBe(text)
  })
})

/** A clean text of pieces, each of which stands for a piece of damaged input; between them input that was dropped. */
const damaged = fc
  .array(
    fc.record({ clean: fc.string({ minLength: 1, maxLength: 3 }), raw: fc.string({ maxLength: 6 }), dropped: fc.string({ maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 30
    }
  )
  .map(pieces => {
    const from: number[] = []
    const to: number[] = []
    let raw = ''
    for (const { clean, raw: given, dropped } of pieces) {
      raw += dropped
      for (const _ of clean.split('')) {
        from.push(raw.length)
        to.push(raw.length + given.length)
      }
      raw += given
    }
    const text = pieces.map(piece => piece.clean).join('')
    return { raw, text, rawFrom: Int32Array.from(from), rawTo: Int32Array.from(to) }
  })

const withSpans = damaged.chain(text =>
  fc
    .array(fc.tuple(fc.nat(text.text.length), fc.nat(text.text.length)), { minLength: 1, maxLength: 8 })
    .map(pairs => ({ ...text, spans: pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const) }))
)

describe('spans', () => {
  it('cut their words out of report.text, clean or raw, whatever the damage', () => {
    fc.assert(
      fc.property(withSpans, fc.constantFrom('clean' as const, 'raw' as const), ({ spans, raw, ...text }, mode) => {
        const line = toLine(place(text, raw, spans), mode)
        expect(line.report.text).toBe(mode === 'raw' ? raw : text.text)
        for (const { words, span } of wordsOf(line)) expect(line.report.text.slice(...span)).toBe(words)
        for (const { quote, span } of line.claims) expect(line.report.text.slice(...span)).toBe(quote)
      })
    )
  })

  it('name the figure that a figure is part of by its words, raw as well', () => {
    const whole = exampleCoded.mentions.counts[0]!
    const part = { ...whole, span: [0, 4] as const, words: 'ARMY', partOf: whole.words }
    const raw = `  ${exampleCoded.report.raw.replaceAll(' ', '&')}`
    const shift = (at: number) => at + 2
    const text = { ...exampleCoded.text, rawFrom: exampleCoded.text.rawFrom.map(shift), rawTo: exampleCoded.text.rawTo.map(shift) }
    const coded = {
      ...exampleCoded,
      report: { ...exampleCoded.report, raw },
      text,
      mentions: { ...exampleCoded.mentions, counts: [whole, part] }
    }
    expect(toLine(coded, 'raw').mentions.counts.map(count => count.partOf)).toEqual([null, 'at&least&30&people'])
    expect(toLine(coded, 'clean').mentions.counts.map(count => count.partOf)).toEqual([null, 'at least 30 people'])
  })
})

/** The example report with its mentions and claims put at other spans of another text. */
function place(text: Pick<Coded['text'], 'text' | 'rawFrom' | 'rawTo'>, raw: string, spans: readonly (readonly [number, number])[]): Coded {
  const at = (index: number) => spans[index % spans.length]!
  const put = <Item extends { readonly span: readonly [number, number] }>(items: readonly Item[]) =>
    items.map((item, index) => ({ ...item, span: at(index) }))
  const { mentions, claims } = exampleCoded
  return {
    ...exampleCoded,
    report: { ...exampleCoded.report, raw },
    text: { ...exampleCoded.text, ...text },
    mentions: { actors: put(mentions.actors), places: put(mentions.places), times: put(mentions.times), counts: put(mentions.counts) },
    claims: put(claims)
      .map(claim => ({ ...claim, by: put(claim.by), at: put(claim.at), figures: put(claim.figures), to: [], source: [] }))
      .map(({ on: _on, if: _if, ...claim }) => claim),
    notes: []
  }
}

/** Everything of a line that has words and a span. */
function wordsOf(value: unknown): readonly LineWords[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(wordsOf)
  return 'words' in value && 'span' in value ? [value as LineWords, ...inner] : inner
}
