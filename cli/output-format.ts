/** The names of the formats that `--format` takes, and what each is for. */
export const outputFormats = {
  jsonl: 'one JSON line a report: the claims format',
  json: 'the same as one JSON array',
  text: 'for people: a block a claim',
  csv: 'one row a claim, for spreadsheets',
  geojson: 'one point a place of a claim, for maps',
  kml: 'one placemark a place of a claim, for globes and maps',
  html: 'one page with map, timeline, claims and reports, to open in a browser'
} as const

export type OutputFormat = keyof typeof outputFormats
