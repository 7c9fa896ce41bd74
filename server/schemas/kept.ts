import { standing } from './reviews.ts'
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

const dayOrNull: Schema = { type: ['string', 'null'], description: 'YYYY-MM-DD' }

const toldReport = object({ key: text, id: text, title: textOrNull, published: textOrNull, outlet: textOrNull, url: textOrNull })

const place = { key: text, name: text, country: textOrNull, within: textOrNull, lat: numberOrNull, lon: numberOrNull, claims: count }

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
      notes: list(
        object({ stage: text, rule: text, span: ref('span'), says: text }, { required: ['stage', 'rule', 'says'] }),
        'what had to be said while it was opened'
      ),
      versions: list(text, 'keys of the reports with the same url, in their order; its own among them'),
      coding: { oneOf: [{ type: 'null' }, ref('coding')], description: 'as people left it; null until it is coded' },
      reviewed: list(ref('reviewedClaim'), 'claims that people decided on, those that they rejected among them'),
      lostReviews: list(ref('review'), 'decisions on claims that the present coding does not have')
    })
  },
  {
    $id: 'besideRaw',
    ...object({
      isAsRead: { type: 'boolean', description: 'false where an earlier Vedette read the report, which made another text of it' },
      rows: list(
        object({
          kind: { enum: ['headline', 'body', 'furniture', 'dropped'] },
          raw: list(ref('besidePiece')),
          clean: list(ref('besidePiece'), 'empty for what was dropped'),
          says: list(text, 'what was done, a sentence each')
        })
      )
    })
  },
  {
    $id: 'besidePiece',
    ...object({ words: text, isChanged: { type: 'boolean', description: 'whether the other side has it otherwise' } })
  },
  { $id: 'claimRow', ...object({ claim: ref('claim'), standing, report: toldReport }) },
  {
    $id: 'coverage',
    ...object({
      reports: count,
      outlets: list(object({ name: textOrNull, reports: count }), 'those of most reports first'),
      first: { ...dayOrNull, description: 'the first day of publication' },
      last: { ...dayOrNull, description: 'the last day of publication' },
      areas: list(
        object({
          key: { ...text, description: 'of a country, SY, or a province, SY/Idlib' },
          reports: count,
          first: dayOrNull,
          last: dayOrNull,
          point: { oneOf: [{ type: 'null' }, object({ lat: { type: 'number' }, lon: { type: 'number' } })], description: 'a place in it' }
        }),
        'each country and province that any report tells of'
      )
    })
  },
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
      published: object(
        { first: dayOrNull, last: dayOrNull },
        { description: 'the first and the last day on which a report was published; null when none has a date' }
      ),
      counts: object({ reports: count, claims: count, events: count, waiting: count, failed: count })
    })
  }
]
