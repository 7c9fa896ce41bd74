import type { PictureReport, Report } from '@vedette/core'

/** What a report is coded as that holds nothing. */
export function emptyCoding({ id, hash, raw, published, outlet }: Report): PictureReport {
  return {
    report: { id, hash, title: null, published: published ?? null, outlet: outlet ?? null, url: null, language: 'en', text: raw },
    mentions: { actors: [], places: [], times: [], counts: [] },
    claims: [],
    notes: [],
    paragraphs: []
  }
}
