import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Picture, PictureReport } from '../picture/picture.ts'
import type { StoredReport } from './ask.ts'
import { shownReport } from './shown-report.ts'
import { withReport } from './with-report.ts'

const picture = JSON.parse(readFileSync(new URL('../sample/keth.json', import.meta.url), 'utf8')) as Picture
const [first, second, third] = picture.reports as readonly [PictureReport, PictureReport, PictureReport]
const stored = (coding: PictureReport | null) => ({ key: 'k', coding }) as StoredReport
const renamed = { ...second, report: { ...second.report, id: first.report.id } }
const twins: Picture = { ...picture, reports: [first, renamed] }

describe('shownReport', () => {
  test('is the latest when none is named, and none when the picture lacks the one that is', () => {
    expect(shownReport(picture, { report: undefined, open: undefined }, undefined)).toBe(third)
    expect(shownReport(picture, { report: 'another', open: undefined }, undefined)).toBeUndefined()
  })
  test('of two of one name it is the one of the key, whatever else is there', () => {
    const asked = { report: first.report.id, open: 'k' }
    expect(shownReport(twins, asked, undefined)).toBeUndefined()
    expect(shownReport(twins, asked, stored(structuredClone(renamed)))).toBe(renamed)
    expect(shownReport(twins, asked, stored(null))).toBeUndefined()
  })
})

test('a report that the picture left out comes with its places, and one that it holds comes once', () => {
  const less: Picture = { ...picture, reports: [second, third], places: [] }
  const more = withReport(less, first)
  expect(more?.reports.at(-1)).toBe(first)
  expect(more?.places.flatMap(({ claims }) => claims.map(({ report }) => report))).toContain(2)
  expect(withReport(picture, structuredClone(first))).toBe(picture)
})
