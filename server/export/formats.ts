/** What is written of: claims one by one, what they are joined to, or what met a tripwire. */
export type ExportOf = 'claims' | 'events' | 'alerts'

/** A format: of what, its media type, the ending of its files, and what it is for. */
export type ExportFormat = { readonly of: ExportOf; readonly media: string; readonly ending: string; readonly says: string }

const csv = 'text/csv; charset=utf-8; header=present'

/** The formats of exports by their names. */
export const exportFormats = {
  claims: { of: 'claims', media: 'application/x-ndjson', ending: 'jsonl', says: 'one JSON line a claim, with its report' },
  plover: { of: 'claims', media: 'application/x-ndjson', ending: 'plover.jsonl', says: 'one JSON line an event in the terms of PLOVER' },
  acled: { of: 'events', media: csv, ending: 'acled.csv', says: 'events in the 31 columns of ACLED' },
  ucdp: { of: 'events', media: csv, ending: 'ged.csv', says: "events with deaths in the 49 columns of UCDP's GED" },
  geojson: { of: 'claims', media: 'application/geo+json', ending: 'geojson', says: 'one feature a place of a claim, for maps' },
  kml: { of: 'claims', media: 'application/vnd.google-earth.kml+xml', ending: 'kml', says: 'one placemark a place of a claim, for globes' },
  hxl: { of: 'claims', media: csv, ending: 'hxl.csv', says: 'one row a claim, with HXL tags' },
  csv: { of: 'claims', media: csv, ending: 'csv', says: 'the same without tags' },
  parquet: { of: 'claims', media: 'application/vnd.apache.parquet', ending: 'parquet', says: 'the same table for data tools' },
  xlsx: {
    of: 'claims',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    says: 'the same table as an Excel workbook'
  },
  atom: { of: 'alerts', media: 'application/atom+xml', ending: 'atom', says: 'a feed of tripwires that were met' },
  html: {
    of: 'events',
    media: 'text/html; charset=utf-8',
    ending: 'html',
    says: 'a briefing: map, timeline, tables and sources on one page'
  }
} as const satisfies Readonly<Record<string, ExportFormat>>

export type ExportName = keyof typeof exportFormats

export const exportNames = Object.keys(exportFormats) as readonly ExportName[]
