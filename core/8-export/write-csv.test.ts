import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeCsv } from './write-csv.ts'

const line = toLine(exampleCoded, 'clean')
const labels = { 'COERCE/seize': 'took a place' }
const where = {
  acled: [{ precision: ['town'], gives: 1, says: 'a town' }],
  ucdp: [{ precision: ['town'], gives: 2, says: 'a town' }]
} as const
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

describe('CSV', () => {
  it('has one row a claim, and columns that say what they hold', () => {
    const rows = rowsOf(writeCsv([line], { labels, where }))
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
    expect(rows[0]).toMatchObject({ geo_precision: '1', where_prec: '2', extent: '', extent_radius_km: '' })
    expect(rows[2]).toMatchObject({ geo_precision: '', if: 'the road is shelled again', lat: '', precision: 'unresolved' })
  })

  it('has where the words put it', () => {
    const [claim] = line.claims
    const extent = { rule: 'around', lat: 13.5, lon: 33.25, radiusKm: 13, geometry: null } as const
    const at = claim!.at.map(place => ({ ...place, near: 'near', extent }))
    const [row] = rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, at }] }], { labels, where }))
    expect(row).toMatchObject({ extent: 'around', extent_lat: '13.5', extent_radius_km: '13', radius_km: '3' })
  })

  it('keeps the head of its table when nothing was read', () => {
    expect(writeCsv([], { labels, where })).toMatch(
      /^report,published,outlet,.*,confidence,geo_precision,where_prec,extent,extent_lat,extent_lon,extent_radius_km\r\n$/
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])('gives no spreadsheet the formula %j', title => {
    const [row] = rowsOf(writeCsv([{ ...line, report: { ...line.report, title } }], { labels, where }))
    expect(row?.title).toBe(`'${title}`)
  })

  it('leaves negative coordinates numbers', () => {
    const [claim] = line.claims
    const at = [{ ...claim!.at[0]!, lat: -1.65, lon: 29.2 }]
    expect(rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, at }] }], { labels, where }))[0]?.lat).toBe('-1.65')
  })

  it('sums no figures, and counts no part beside its whole', () => {
    const [, claim] = line.claims
    const [figure] = claim!.figures
    const figures = [figure!, { ...figure!, count: 3, partOf: figure!.words }]
    expect(rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, figures }] }], { labels, where }))[0]?.killed).toBe('30')
    expect(rowsOf(writeCsv([{ ...line, claims: [{ ...claim!, figures: [figure!, figure!] }] }], { labels, where }))[0]?.killed).toBe('')
  })

  it('brings every quote through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), quote => {
        const [row] = rowsOf(writeCsv([{ ...line, claims: [{ ...line.claims[0]!, quote: `x${quote}` }] }], { labels, where }))
        expect(row?.quote).toBe(`x${quote}`)
      })
    )
  })
})
