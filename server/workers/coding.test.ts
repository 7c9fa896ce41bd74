import { readFileSync } from 'node:fs'
import { type Coded, type Line, openReports, type Report, type Spans, toLine, writeLine } from '@vedette/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleReports } from './example-reports.ts'
import { type Coder, loadCoder } from './load-coder.ts'

const schema = JSON.parse(readFileSync(new URL('../../core/8-export/claims-format.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

let coder: Coder
beforeAll(async () => {
  coder = await loadCoder()
})

/** The report of a text, or `undefined` where the text cannot be one. */
function open(text: string, format: 'text' | 'html' = 'text'): Report | undefined {
  const [opened] = openReports({ name: '-', text }, { format, published: '2024-03-02' })
  return opened?.kind === 'report' ? opened.report : undefined
}

/** What in a line does not hold: the schema, or that spans cut their words out of the text. */
function faultsOf(line: Line): readonly string[] {
  const faults = validate(line) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const { span, words, quote } = value as { readonly span?: [number, number]; readonly words?: string; readonly quote?: string }
    const said = words ?? quote
    if (span !== undefined && said !== undefined && line.report.text.slice(...span) !== said) faults.push(`${path} ${span} is not ${said}`)
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`)
  }
  walk(line, '')
  for (const [index, { quote }] of line.claims.entries()) if (quote.trim() === '') faults.push(`/claims/${index} has no quote`)
  return faults
}

/** What the reader says that its spans do not: a line is cut anew from spans, and would hide it. */
function slipsOf({ text: { text }, mentions, claims }: Coded): readonly string[] {
  const parts = claims.flatMap(({ by, to, at, on, source, figures, if: condition }) =>
    [by, to, at, on ?? [], source, figures, condition ?? []].flat()
  )
  const said = [...Object.values(mentions).flat(), ...parts, ...claims.map(({ quote, span }) => ({ words: quote, span }))]
  return said.filter(({ words, span }) => text.slice(...span) !== words).map(({ words, span }) => `${words} is not ${text.slice(...span)}`)
}

const damage = fc.constantFrom<(text: string) => string>(
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  text => text.replace(/[.,;:]/g, ''),
  text => text.replaceAll(' ', '\u00a0'),
  text => text.replaceAll(' ', '  \n'),
  text => text.replaceAll("'", '&#39;').replaceAll(',', '&amp;#44;'),
  text => text.replaceAll('e', 'e\u0301'),
  text => text.replace(/(\w{4})(\w{3})/g, '$1\u00ad$2'),
  text => text.replaceAll(' the ', ' the the '),
  text => `${text}\n\nRead more: ten things to know\nShare this story`,
  text => `\uFEFF${text}`,
  text => text.replaceAll('a', '\ud83d\ude80a'),
  text => [...text].reverse().join('')
)

const damagedText = fc
  .tuple(
    fc.subarray([...exampleReports], { minLength: 1, maxLength: 3 }),
    fc.array(damage, { maxLength: 3 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.nat()
  )
  .map(([parts, damages, junk, at]) => {
    const text = damages.reduce((damaged, change) => change(damaged), parts.join(' '))
    const cut = at % (text.length + 1)
    return text.slice(0, cut) + junk + text.slice(cut)
  })

describe('a coded report', () => {
  it.each(exampleReports)('holds to the schema, with clean spans and raw: %s', async text => {
    const coded = await coder(open(text)!)
    for (const spans of ['clean', 'raw'] as const) expect(faultsOf(JSON.parse(writeLine(toLine(coded, spans))))).toEqual([])
  })

  it('has the same words by clean spans and by raw ones where nothing was repaired', async () => {
    const coded = await coder(open(exampleReports[0]!)!)
    expect(toLine(coded, 'raw')).toEqual(toLine(coded, 'clean'))
  })

  it('says by raw spans how damaged words were printed', async () => {
    const coded = await coder(open('Shells fell on El&nbsp;Fas\u00adher on Friday.')!)
    const words = (spans: Spans) => toLine(coded, spans).mentions.places.map(place => place.words)
    expect(words('clean')).toContain('El Fasher')
    expect(words('raw')).toContain('El&nbsp;Fas\u00adher')
  })

  it('passes by what has nothing of ours, with a note, unless all is to be read', async () => {
    const recipe = open(`${'Warm the oil, add the carrots and a litre of stock, and let them cook. '.repeat(10)}Add salt.`)!
    const rules = async (read: Coder) => (await read(recipe)).notes.map(({ rule }) => rule)
    expect(await rules(coder)).toContain('passed-by')
    expect(await rules(await loadCoder(undefined, true))).not.toContain('passed-by')
  })

  it('finds claims in most of them', async () => {
    const counts = await Promise.all(exampleReports.map(async text => (await coder(open(text)!)).claims.length))
    expect(counts.filter(count => count > 0).length).toBeGreaterThan(exampleReports.length / 2)
  })

  it('holds to the schema whatever the damage, and raw spans lead back into the input', async () => {
    await fc.assert(
      fc.asyncProperty(damagedText, fc.boolean(), async (text, html) => {
        const given = html ? `<html><body><p>${text}</p><script>x</script></body></html>` : text
        const report = open(given, html ? 'html' : 'text')
        if (report === undefined) return
        const coded = await coder(report)
        expect(slipsOf(coded)).toEqual([])
        expect(faultsOf(toLine(coded, 'clean'))).toEqual([])
        const raw = toLine(coded, 'raw')
        expect(raw.report.text).toBe(report.raw)
        expect(faultsOf(raw)).toEqual([])
      }),
      { numRuns: 60 }
    )
  }, 300_000)

  it('is the same whatever was coded before it or beside it', async () => {
    const write = async (text: string) => writeLine(toLine(await coder(open(text)!), 'clean'))
    const alone: string[] = []
    for (const text of exampleReports) alone.push(await write(text))
    const together = await Promise.all([...exampleReports].reverse().map(write))
    expect(together.reverse()).toEqual(alone)
  })
})
