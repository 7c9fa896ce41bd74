import { type FileFormat, openReports, type Report } from '@vedette/core'
import { openMail, openPdf, type Read } from '@vedette/intake'
import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { bodyTypes } from '../schemas/adding.ts'
import { addQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

/** What may be said of the one report of a body that has no fields for it. */
type Fields = Partial<Pick<Report, 'title' | 'outlet' | 'url'>>
type Query = Fields & { readonly name?: string; readonly published?: string }

type Open = (name: string, bytes: Uint8Array, published: string | undefined) => Promise<Iterable<Read>>

const openText =
  (format: FileFormat): Open =>
  async (name, bytes, published) =>
    openReports({ name, bytes }, { format, published })

const openers: Readonly<Record<string, Open>> = {
  'application/json': openText('json'),
  'application/x-ndjson': openText('jsonl'),
  'text/plain': openText('text'),
  'text/html': openText('html'),
  'text/csv': openText('csv'),
  'application/pdf': async (name, bytes, published) => [await openPdf(name, bytes, { published })],
  'message/rfc822': async (name, bytes, published) => [await openMail(name, bytes, { published })]
}

const schema = {
  tags: ['reports'],
  summary: 'Add reports. What is answered for is kept, and waits to be coded.',
  querystring: addQuery,
  response: answers('what was added and what was refused', ref('adding'), 202)
}

/** Adds the route by which reports come in. */
export function addReports(app: FastifyInstance, { store }: Context): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([...bodyTypes], { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.post<{ Querystring: Query; Body: Buffer | undefined }>('/reports', { schema }, async (request, reply) => {
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (request.body === undefined || openers[type] === undefined)
      throw problemError(400, `the request has no body; send a report, as one of ${bodyTypes.join(', ')}`)
    refuseFields(type, request.query)
    const { reports, refused } = await open(request.body, openers[type], request.query)
    const answers = reports.length === 0 ? [] : await store.add(reports)
    const added = answers.filter(each => each.kind !== 'refused')
    const all = [...refused, ...answers.flatMap(each => (each.kind === 'refused' ? [{ where: each.id, says: each.says }] : []))]
    if (added.length === 0) throw refuseAll(all)
    return reply.code(202).send({ added, refused: all })
  })
}

const refuseAll = (refused: readonly { readonly where: string; readonly says: string }[]): Error => {
  const says = refused.map(each => `${each.where}: ${each.says}`).join('; ')
  return problemError(422, says.slice(0, 2000), { errors: refused })
}

const fieldNames = ['title', 'outlet', 'url'] as const

/** In other bodies each report has fields of its own. */
function refuseFields(type: string, query: Query): void {
  const given = fieldNames.filter(name => query[name] !== undefined)
  if (given.length === 0 || type === 'text/plain' || type === 'text/html') return
  const errors = given.map(name => ({
    where: name,
    says: `"${name}" in the query is for text/plain and text/html; in ${type} give it with each report`
  }))
  throw problemError(400, errors.map(({ says }) => says).join('; '), { errors })
}

/** What a text says of itself, in lines of metadata before it, wins over what is said of it. */
const withFields = (report: Report, { title, outlet, url }: Fields): Report => ({
  ...report,
  ...(title === undefined || report.title !== undefined ? {} : { title }),
  ...(outlet === undefined || report.outlet !== undefined ? {} : { outlet }),
  ...(url === undefined || report.url !== undefined ? {} : { url })
})

/** Bytes are given on as they came, since how they are coded is found from them, not from what a sender says of them. */
async function open(bytes: Buffer, opener: Open, { name = '-', published, ...fields }: Query) {
  const reports: Report[] = []
  const refused: { readonly where: string; readonly says: string }[] = []
  for (const opened of await opener(name, bytes, published)) {
    if (opened.kind === 'report') reports.push(withFields(opened.report, fields))
    else refused.push({ where: opened.where.replace(/^-(?=:|$)/, 'body'), says: opened.says })
  }
  return { reports, refused }
}
