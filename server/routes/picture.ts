import { countriesOf, makePicture, type Picture, type PictureReport } from '@vedette/core'
import { loadMap, typeLabels } from '@vedette/lexicon'
import type { ReportRow, Store } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
import { pictureQuery } from '../schemas/queries.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Query = { readonly known?: string; readonly area?: string; readonly limit: number }

const schema = {
  tags: ['situation'],
  summary: 'The latest coded reports as the desk draws them: with their claims, the places of these and the outlines of their countries.',
  querystring: pictureQuery,
  response: answers('the picture, and how many reports that fit are not in it', {
    type: 'object',
    additionalProperties: true,
    required: ['leftOut'],
    properties: { leftOut: { type: 'integer' } }
  })
}

/** Adds the route of the picture. */
export function addPicture(app: FastifyInstance, context: Context): void {
  const { store } = context
  app.get<{ Querystring: Query }>('/picture', { schema }, async ({ query: { known, area, limit } }) => {
    const key = area === undefined ? undefined : (await findArea(area, context)).key
    const within = key === undefined ? undefined : new Set((await store.told({ known, area: key })).map(({ report }) => report.key))
    const rows = (await codedReports(store, known)).filter(row => within === undefined || within.has(row.key))
    const picture = pictureOf(await codingsOf(store, rows.slice(0, limit).reverse()))
    return { ...picture, leftOut: Math.max(0, rows.length - limit) }
  })
}

/** All coded reports published up to a day, the latest first, as the store lists them. */
async function codedReports(store: Store, known: string | undefined): Promise<readonly ReportRow[]> {
  const rows: ReportRow[] = []
  let cursor: string | undefined
  do {
    const page = await store.reports({ state: 'coded', until: known }, { cursor, limit: 500 })
    rows.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return rows
}

/** Some at a time: a report may have a million characters. */
async function codingsOf(store: Store, rows: readonly ReportRow[]): Promise<readonly PictureReport[]> {
  const codings: PictureReport[] = []
  for (let from = 0; from < rows.length; from += 8) {
    const reports = await Promise.all(rows.slice(from, from + 8).map(({ key }) => store.report(key)))
    codings.push(...reports.flatMap(report => report?.coding ?? []))
  }
  return codings
}

const pictureOf = (reports: readonly PictureReport[]): Picture =>
  makePicture(reports, { ...loadMap(countriesOf(reports)), labels: typeLabels })
