import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText, joinClaims, type Line, type LineClaim, type PictureReport, type Report, reportKey } from '@vedette/core'
import pg from 'pg'
import type { Store, StoreOptions } from './index.ts'

/** A report of one sentence, and what it is coded as here: one claim of a capture. */
export function report(id: string, place: string, more: Partial<Report> = {}): Report {
  const raw = `Rebels took ${place}\u0000 on Friday.`
  return { id, hash: `sha256:${hashText(raw)}`, raw, format: 'text', published: '2024-03-02', notes: [], ...more }
}

/** Codes a report as what is written in it here. */
export const code = async (given: Report) => ({ kind: 'coded', coding: codingOf(given) }) as const

function codingOf(given: Report): PictureReport {
  const { id, hash, raw, published = null, url = null, outlet = null } = given
  const place = raw.slice(12, raw.indexOf('\0'))
  const at: LineClaim['at'] = [
    {
      words: place,
      span: [12, 12 + place.length],
      id: null,
      name: place,
      lat: 1,
      lon: 2,
      country: 'CD',
      within: 'North Kivu',
      precision: 'town',
      radiusKm: 2,
      part: null,
      near: null,
      road: null,
      border: null,
      literal: true,
      certainty: 'stated'
    }
  ]
  const by: LineClaim['by'] = [
    { words: 'Rebels', span: [0, 6], kind: 'group', id: null, name: 'Rebels', side: 'rebels', certainty: 'stated' }
  ]
  const claim: LineClaim = {
    id: hashText(reportKey(given)).slice(0, 16),
    kind: 'event',
    type: 'COERCE/seize',
    acled: null,
    by,
    to: [],
    at,
    on: { words: 'on Friday', span: [0, 1], date: '2024-03-01', kind: 'date', certainty: 'stated' },
    source: [],
    stance: 'asserted',
    if: null,
    figures: [],
    quote: raw,
    span: [0, raw.length],
    rule: 'test',
    certainty: 'stated',
    confidence: 0.8
  }
  const line: Line = {
    report: { id, hash, title: null, published, outlet, url, language: 'en', text: raw },
    mentions: { actors: by, places: at, times: [], counts: [] },
    claims: [claim],
    notes: []
  }
  return { ...line, paragraphs: [{ span: [0, raw.length], kind: 'body' }] }
}

/** Codes all that waits. */
export async function drain(store: Store): Promise<void> {
  while ((await store.codeNext('test', code)) !== 'nothing');
}

/** All that a store says that does not hang on when it was told. */
export async function sayAll(store: Store): Promise<string> {
  const told = await store.told({})
  const { rows } = await store.events({}, { limit: 500 })
  return JSON.stringify([told, joinClaims(told), rows])
}

/** A connection past the store, as whoever owns the database has it. */
export async function connectTo(where: StoreOptions): Promise<pg.Client> {
  const file = where.home === undefined ? undefined : JSON.parse(readFileSync(join(where.home, 'server.json'), 'utf8'))
  const client = new pg.Client(
    file
      ? { host: '127.0.0.1', port: file.port, user: file.user, password: file.password, database: 'postgres' }
      : { connectionString: where.databaseUrl ?? '' }
  )
  await client.connect()
  return client
}
