import { bigint, boolean, customType, integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'

/** The tables as `migrations/` makes them; what each column means stands there. */
export const vedette = pgSchema('vedette')

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const seq = () => bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity()
const now = (name: string) => timestamp(name, { withTimezone: true }).notNull().defaultNow()
const meta = {
  title: text('title'),
  published: text('published'),
  publishedDay: integer('published_day').notNull(),
  outlet: text('outlet'),
  url: text('url'),
  language: text('language')
}

/** Raw reports: append-only. */
export const reports = vedette.table('reports', {
  key: text('key').primaryKey(),
  seq: seq(),
  hash: text('hash').notNull(),
  raw: bytea('raw').notNull(),
  format: text('format').notNull(),
  meta: text('meta').notNull(),
  ...meta,
  recordedAt: now('recorded_at')
})

/** Names that reports were added under: append-only. */
export const sightings = vedette.table('sightings', {
  key: text('key').notNull(),
  nameHash: text('name_hash').notNull(),
  name: text('name').notNull(),
  recordedAt: now('recorded_at')
})

/** What coders read in reports: append-only. */
export const codings = vedette.table('codings', {
  key: text('key').notNull(),
  coder: text('coder').notNull(),
  seq: seq(),
  line: text('line').notNull(),
  paragraphs: text('paragraphs').notNull(),
  codedAt: now('coded_at')
})

const claimColumns = () => ({
  key: text('key').notNull(),
  coder: text('coder').notNull(),
  ordinal: integer('ordinal').notNull(),
  id: text('id').notNull(),
  claim: text('claim').notNull(),
  kind: text('kind').notNull(),
  type: text('type').notNull(),
  stance: text('stance').notNull(),
  publishedDay: integer('published_day').notNull(),
  fromDay: integer('from_day'),
  toDay: integer('to_day'),
  areas: text('areas').array().notNull(),
  actors: text('actors').array().notNull(),
  sides: text('sides').array().notNull(),
  sources: text('sources').array().notNull(),
  named: text('named').array().notNull(),
  spots: text('spots').array().notNull(),
  words: tsvector('words').notNull()
})

/** Claims of all codings, with what they are looked up by: append-only. */
export const claims = vedette.table('claims', claimColumns())

/** Derived: claims as people left them, in place of those of the same coding and ordinal. */
export const reviewedClaims = vedette.table('reviewed_claims', { ...claimColumns(), standing: text('standing').notNull() })

/** What people decided about claims: append-only. */
export const reviews = vedette.table('reviews', {
  id: text('id').primaryKey(),
  key: text('key').notNull(),
  seq: seq(),
  claimId: text('claim_id').notNull(),
  decision: text('decision').notNull(),
  byWhom: text('by_whom').notNull(),
  note: text('note'),
  at: now('at'),
  detail: text('detail').notNull()
})

/** The queue: reports that wait to be coded, or could not be. */
export const tasks = vedette.table('tasks', {
  key: text('key').primaryKey(),
  seq: seq(),
  attempts: integer('attempts').notNull().default(0),
  failedSays: text('failed_says')
})

/** Derived: which coding of a report counts, and what it says of the report. */
export const currentCodings = vedette.table('current_codings', {
  key: text('key').primaryKey(),
  coder: text('coder').notNull(),
  claims: integer('claims').notNull(),
  ...meta,
  text: text('text').notNull(),
  words: tsvector('words').notNull()
})

/** Derived: what the codings that count tell, for joining and situations. */
export const told = vedette.table('told', {
  key: text('key').primaryKey(),
  coder: text('coder').notNull(),
  publishedDay: integer('published_day').notNull(),
  url: text('url'),
  areas: text('areas').array().notNull(),
  report: text('report'),
  lasting: text('lasting'),
  deeds: text('deeds'),
  deedsFrom: integer('deeds_from'),
  deedsTo: integer('deeds_to')
})

/** Derived: claims joined. */
export const events = vedette.table('events', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  type: text('type').notNull(),
  orderDay: integer('order_day').notNull(),
  fromDay: integer('from_day'),
  toDay: integer('to_day'),
  areas: text('areas').array().notNull(),
  joined: text('joined').notNull()
})

/** One row: the revision of the codings, and the one that the events were made of. */
export const revisions = vedette.table('revisions', {
  one: boolean('one').primaryKey(),
  codings: bigint('codings', { mode: 'number' }).notNull(),
  events: bigint('events', { mode: 'number' }).notNull(),
  joins: bigint('joins', { mode: 'number' }).notNull()
})
