import { count, list, numberOrNull, object, ref, type Schema, text, textOrNull } from './schema.ts'

const rowParts = {
  key: { ...text, description: '16 hex digits: a hash of the text and of what was handed over with it' },
  id: text,
  title: textOrNull,
  published: { ...textOrNull, description: 'EDTF' },
  outlet: textOrNull,
  url: textOrNull,
  language: textOrNull,
  state: { enum: ['waiting', 'coded', 'failed'] },
  says: { ...textOrNull, description: 'why it could not be coded' },
  claims: count,
  recorded: { type: 'string', description: 'ISO 8601, UTC' }
}

const toldReport = object({ key: text, id: text, title: textOrNull, published: textOrNull, outlet: textOrNull, url: textOrNull })

const place = { key: text, name: text, country: textOrNull, within: textOrNull, lat: numberOrNull, lon: numberOrNull, claims: count }

/** A coded report as the claims format has it, and how its text is laid out. It may have more than is told here. */
const coding: Schema = {
  type: ['object', 'null'],
  additionalProperties: true,
  description: 'the claims format, with clean spans, and paragraphs: how the text is laid out; null until it is coded'
}

/** What is kept: reports, claims, the names in them, and what a search finds. */
export const keptSchemas: readonly Schema[] = [
  { $id: 'reportRow', ...object(rowParts) },
  {
    $id: 'storedReport',
    ...object({
      ...rowParts,
      names: list(text, 'all names that it was added under'),
      hash: { ...text, description: 'sha256: of the bytes as they came' },
      format: { enum: ['text', 'html'] },
      notes: list(object({ stage: text, rule: text, says: text }), 'what had to be said while it was opened'),
      versions: list(text, 'keys of the reports with the same url, in their order; its own among them'),
      coding
    })
  },
  { $id: 'claimRow', ...object({ claim: ref('claim'), report: toldReport }) },
  { $id: 'namedRow', ...object({ id: textOrNull, name: text, side: textOrNull, claims: count }) },
  { $id: 'placeRow', ...object(place) },
  {
    $id: 'searchHit',
    ...object(
      { kind: { enum: ['report', 'claim'] }, report: ref('reportRow'), words: text, claim: ref('claimRow') },
      { required: ['kind'], description: 'a report with the words that were found, or a claim' }
    )
  },
  {
    $id: 'status',
    ...object({
      version: text,
      coder: { ...textOrNull, description: 'what codes reports here; null when nothing does' },
      where: { ...text, description: 'where the reports are kept' },
      counts: object({ reports: count, claims: count, events: count, waiting: count, failed: count })
    })
  }
]
