import { exportNames } from '../export/formats.ts'
import type { Schema } from './schema.ts'

/** Parameters of queries. Their descriptions end the sentence "give …" when a value is not allowed. */
type Parameters = Readonly<Record<string, Schema>>

const words = (description: string, most = 300): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: most,
  pattern: '^[^\\u0000]*$',
  description
})
const one = (...values: readonly string[]): Schema => ({ enum: values, type: 'string', description: `one of ${values.join(', ')}` })
const day = (what: string): Schema => ({ type: 'string', format: 'date', description: `${what}, a day as 2020-02-09` })

const area = words('the name of a country, a province or a place, or a key such as SY/Idlib')
const known = day('the last day whose reports are taken in')
const search = words('words to look for')
const kind = one('event', 'state', 'toll')
const type = words('a type such as COERCE/seize, or COERCE for all of it')

const recorded: Schema = {
  type: 'string',
  format: 'date-time',
  description: 'the time up to which reports had been recorded, as 2026-11-23T12:00:00Z'
}

/** A query that takes these parameters and no others. */
export const query = (properties: Parameters, required: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required
})

export const limit = (usual: number): Schema => ({
  type: 'integer',
  minimum: 1,
  maximum: 500,
  default: usual,
  description: 'a whole number from 1 to 500'
})

const paging: Parameters = {
  cursor: { type: 'string', minLength: 1, maxLength: 2000, pattern: '^[^\\u0000]*$', description: 'what the page before gave as next' },
  limit: limit(50)
}

/** Filters that claims and what they are joined to have alike. */
const filters: Parameters = {
  kind,
  type,
  stance: one('asserted', 'denied', 'planned', 'requested', 'possible'),
  side: words('a side'),
  actor: words('the id or the name of an actor'),
  source: words('the id or the name of a source'),
  area,
  bbox: {
    type: 'string',
    pattern: '^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$',
    description: 'a box of degrees, west,south,east,north as 36.5,35.5,37.2,36.1; it may cross the 180th meridian'
  },
  confidence: { type: 'number', minimum: 0, maximum: 1, description: 'the least confidence, a number from 0 to 1' },
  report: words('the key of a report'),
  search,
  since: day('the first day that it may touch'),
  until: day('the last day that it may touch')
}

const standing = one('unreviewed', 'accepted', 'corrected', 'rejected', 'added')

export const reportsQuery = query({
  search,
  outlet: words('the name of an outlet'),
  since: day('published on or after'),
  until: day('published on or before'),
  state: one('waiting', 'coded', 'failed'),
  ...paging
})

export const claimsQuery = query({ ...filters, known, standing, ...paging })

/** Of exports: the filters of claims, and what to write. */
export const exportQuery = query(
  {
    format: { ...one(...exportNames), description: `a format, one of ${exportNames.join(', ')}` },
    ...filters,
    known,
    standing: { ...standing, description: `of claims alone: ${standing.description}` },
    asIs: { type: 'boolean', default: false, description: 'true to withhold nothing, else false' }
  },
  ['format']
)

/** Of the feed of what is new: the last days. */
export const feedQuery = query({
  days: {
    type: 'integer',
    minimum: 1,
    maximum: 366,
    default: 7,
    description: 'a number of days from 1 to 366, up to the last day of publication'
  },
  area,
  asIs: { type: 'boolean', default: false, description: 'true to withhold nothing, else false' }
})

export const reviewsQuery = query({
  report: words('the key of a report'),
  claim: words('the id of a claim'),
  by: words('the name of whoever decided'),
  ...paging
})

export const queueQuery = query({
  second: words('the name of a person: claims that others decided on and this person has not', 200),
  kind,
  type,
  area,
  known,
  since: day('the first day that the claim may touch'),
  until: day('the last day that the claim may touch'),
  limit: limit(50)
})

export const eventsQuery = query({ ...filters, ...paging })

export const outlineQuery = query({ of: { ...one('events', 'claims'), default: 'events' } })

export const situationQuery = query({
  at: day('the day asked about'),
  known,
  recorded,
  area,
  window: {
    type: 'integer',
    minimum: 1,
    maximum: 3660,
    default: 30,
    description: 'a number of days from 1 to 3660, whose events are listed'
  },
  weigh: { ...one('interest', 'even'), default: 'interest' }
})

export const placeQuery = query({ at: day('the day asked about'), known, recorded })

export const diffQuery = query(
  {
    from: day('the day since which'),
    to: day('the day up to which'),
    known,
    knownBefore: day('the last day whose reports had been taken in then'),
    recorded,
    recordedBefore: { ...recorded, description: 'the time up to which reports had been recorded then' },
    area
  },
  ['from']
)

export const coverageQuery = query({ known, area })

export const namesQuery = query({ search, ...paging })

export const auditQuery = query(paging)

export const searchQuery = query({ q: search, ...paging }, ['q'])

export const pictureQuery = query({ known, area, limit: limit(100) })

export const addQuery = query({
  name: words('a name for the reports that have none, such as the name of a file'),
  published: {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'the date of publication of reports that have none, as 2020-02-09, 2020-02 or 2020'
  },
  title: words('the headline of a text or a page that does not say it', 1000),
  outlet: words('who published a text or a page that does not say it'),
  url: words('where a text or a page was published, when it does not say so', 2000)
})

/** Of a route that takes no parameters. */
export const noQuery = query({})

const path = (name: string, description: string): Schema => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\u0000]*$', description } }
})

export const keyPath = path('key', 'the key of a report')
export const idPath = path('id', 'an id')
