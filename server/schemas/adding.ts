import { list, object, type Schema, text } from './schema.ts'

/** The most bytes of one request. */
export const bodyLimit = 6_000_000

const field = (description: string): Schema => ({ type: 'string', description })

const input: Schema = {
  type: 'object',
  description: 'one of text and html; the rest is as far as it is known',
  properties: {
    id: field('a name of your own'),
    text: field('plain text'),
    html: field('a page as it was published'),
    title: field('its headline'),
    published: field('2020-02-09, 2020-02 or 2020'),
    outlet: field('who published it'),
    url: field('where it was published: the same address with another text is a new version'),
    language: field('ISO 639-1')
  }
}

/** What reports can be sent as. */
export const bodySchemas: Readonly<Record<string, Schema>> = {
  'application/json': { oneOf: [input, list(input)] },
  'application/x-ndjson': field('one JSON object on each line'),
  'text/plain': field('one report, with or without lines of metadata before it'),
  'text/html': field('one page'),
  'text/csv': field('a table with a column "text" or "html", one report on each row'),
  'application/pdf': { ...field('one report: its text layer'), contentMediaType: 'application/pdf' },
  'message/rfc822': field('one mail')
}

export const bodyTypes: readonly string[] = Object.keys(bodySchemas)

/** What came of reports that were sent. */
export const addingSchemas: readonly Schema[] = [
  {
    $id: 'adding',
    ...object({
      added: list(
        object({ kind: { enum: ['new', 'known', 'version'] }, key: text, id: text }),
        'in the order of the input; kept for good once this is read'
      ),
      refused: list(object({ where: text, says: text }), 'what cannot be a report, and why')
    })
  }
]
