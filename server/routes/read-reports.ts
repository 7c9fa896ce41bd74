import { cleanText, layBesideRaw } from '@vedette/core'
import { englishText } from '@vedette/lexicon'
import type { Paging, ReportQuery, StoredReport } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { keyPath, noQuery, reportsQuery } from '../schemas/queries.ts'
import { paged, ref } from '../schemas/schema.ts'
import { rawHeaders } from '../secure.ts'
import { answers, otherAnswers } from './answers.ts'
import type { Context } from './context.ts'

type Key = { readonly Params: { readonly key: string } }

const listed = {
  tags: ['reports'],
  summary: 'List reports.',
  querystring: reportsQuery,
  response: answers('a page of reports', paged(ref('reportRow')))
}
const one = {
  tags: ['reports'],
  summary: 'Get a report: its data, its coding, its versions and its names.',
  params: keyPath,
  querystring: noQuery,
  response: answers('the report', ref('storedReport'))
}
const raw = {
  tags: ['reports'],
  summary: 'Get the text of a report as it came in.',
  params: keyPath,
  querystring: noQuery,
  response: otherAnswers('the text, or the HTML as text', 'text/plain')
}

const beside = {
  tags: ['reports'],
  summary: 'Get the text of a report as it came beside what was made of it, paragraph by paragraph, with what was repaired.',
  params: keyPath,
  querystring: noQuery,
  response: answers('the paragraphs', ref('besideRaw'))
}

/** Adds the routes by which reports are read. */
export function addRead(app: FastifyInstance, { store }: Context): void {
  const reportOf = async (key: string): Promise<StoredReport> => {
    const report = await store.report(key)
    if (report === undefined) throw problemError(404, `there is no report "${key}"; list those there are by /api/v1/reports`)
    return report
  }
  app.get<{ Querystring: ReportQuery & Paging }>('/reports', { schema: listed }, async ({ query: { cursor, limit, ...query } }) =>
    store.reports(query, { cursor, limit })
  )
  app.get<Key>('/reports/:key', { schema: one }, async ({ params: { key } }) => {
    const { report, ...row } = await reportOf(key)
    return { ...row, hash: report.hash, format: report.format, notes: report.notes }
  })
  app.get<Key>('/reports/:key/beside', { schema: beside }, async ({ params: { key } }) => {
    const { report, coding } = await reportOf(key)
    // The cells of a table are read as they are.
    if (report.table !== undefined) return { isAsRead: true, rows: [] }
    const clean = cleanText(report, englishText)
    return { isAsRead: coding === null || coding.report.text === clean.text, rows: layBesideRaw(clean, report.raw) }
  })
  app.get<Key>('/reports/:key/raw', { schema: raw }, async ({ params: { key } }, reply) => {
    const { report } = await reportOf(key)
    return reply
      .headers(rawHeaders)
      .header('content-disposition', `attachment; filename="${key}.txt"`)
      .type('text/plain; charset=utf-8')
      .send(Buffer.from(report.raw, 'utf8'))
  })
}
