import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeCsv } from './write-csv.ts'

const line = toLine(exampleCoded, 'clean')
const labels = { 'COERCE/seize': 'took a place' }
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

describe('CSV', () => {
  it('has one row a claim, and columns that say what they hold', () => {
    const rows = rowsOf(writeCsv([line], { labels }))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      report: 'sd-1',
      what: 'took a place',
      by: 'Sudanese Armed Forces',
      at: 'Wad an Nur',
      lat: '13.5',
      on: '2024-03-01'
    })
    expect(rows[1]).toMatchObject({ killed: '30', figures: 'killed at least 30 people' })
    expect(rows[2]).toMatchObject({ if: 'the road is shelled again', lat: '', precision: 'unresolved' })
  })

  it('keeps the head of its table when nothing was read', () => {
    expect(writeCsv([], { labels })).toMatch(/^report,published,outlet,.*,confidence\r\n$/)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])('gives no spreadsheet the formula %j', title => {
    const [row] = rowsOf(writeCsv([{ ...line, report: { ...line.report, title } }], { labels }))
    expect(row?.title).toBe(`'${title}`)
  })

  it('leaves negative coordinates numbers', () => {
    const [claim] = line.claims
    const at = [{ ...claim!.at[0]!, lat: -1.65, lon: 29.2 }]
    expect(rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, at }] }], { labels }))[0]?.lat).toBe('-1.65')
  })

  it('sums no figures, and counts no part beside its whole', () => {
    const [, claim] = line.claims
    const [figure] = claim!.figures
    const figures = [figure!, { ...figure!, count: 3, partOf: figure!.words }]
    expect(rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, figures }] }], { labels }))[0]?.killed).toBe('30')
    expect(rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, figures: [figure!, figure!] }] }], { labels }))[0]?.killed).toBe('')
  })

  it('brings every quote through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), quote => {
        const [row] = rowsOf(writeCsv([{ ...line, claims: [{ ...line.claims[0]!, quote: `x${quote}` }] }], { labels }))
        expect(row?.quote).toBe(`x${quote}`)
      })
    )
  })
})
