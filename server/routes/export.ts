import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { exportStore, takes } from '../export/export-store.ts'
import { type ExportName, exportFormats } from '../export/formats.ts'
import type { WithheldOf } from '../export/guard.ts'
import { latestDay } from '../latest-day.ts'
import { problemError } from '../problem.ts'
import { problems } from '../schemas/problem.ts'
import { exportQuery } from '../schemas/queries.ts'
import { rawHeaders } from '../secure.ts'
import { type AskedFilters, readFilters } from './asked-filters.ts'
import type { Context } from './context.ts'

type Query = AskedFilters & { readonly format: ExportName; readonly asIs: boolean }

const medias = [...new Set(Object.values(exportFormats).map(({ media }) => media.split(';')[0] ?? media))]

const schema = {
  tags: ['export'],
  summary:
    'Export claims, events or alerts as a file, as they come. Names of private persons are withheld, and camps, hospitals, shelters and schools told to the district and the week, unless asIs says otherwise.',
  querystring: exportQuery,
  response: {
    200: {
      description: 'the file',
      content: Object.fromEntries(medias.map(media => [media, { schema: { type: 'string', format: 'binary' } }]))
    },
    ...problems
  }
}
const logged = {
  tags: ['export'],
  summary:
    'List what an export withholds, a JSON line each: of which claim or event, what it was and what became of it, never what it said.',
  querystring: exportQuery,
  response: {
    200: { description: 'lines of JSON', content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
    ...problems
  }
}

/** Adds the routes of exports. */
export function addExport(app: FastifyInstance, context: Context): void {
  const { store, places, answers, today } = context
  const begin = async ({ format, asIs, ...filters }: Query, onWithheld?: (one: WithheldOf) => void) => {
    if (filters.standing !== undefined && !takes(format, 'standing'))
      throw problemError(400, `"standing" is of claims alone; "${format}" is of what they are joined to`)
    const asked = await readFilters(filters, context)
    const day = (await latestDay(store)) ?? today()
    return exportStore({ store, places, answers, format, ...asked, today: day, isAsIs: asIs, onWithheld })
  }
  app.get<{ Querystring: Query }>('/export', { schema, exposeHeadRoute: false }, async ({ query }, reply) => {
    const { media, ending } = exportFormats[query.format]
    const pieces = await begin(query)
    return reply
      .headers(rawHeaders)
      .header('content-disposition', `attachment; filename="vedette.${ending}"`)
      .type(media)
      .send(Readable.from(inBytes(pieces), { objectMode: false }))
  })
  app.get<{ Querystring: Query }>('/export/withheld', { schema: logged, exposeHeadRoute: false }, async ({ query }, reply) => {
    async function* lines(): AsyncGenerator<string> {
      let waiting: WithheldOf[] = []
      for await (const _ of await begin(query, one => waiting.push(one))) {
        yield waiting.map(one => `${JSON.stringify(one)}\n`).join('')
        waiting = []
      }
    }
    return reply.type('application/x-ndjson').send(Readable.from(inBytes(lines()), { objectMode: false }))
  })
}

/** Empty pieces would end a stream of bytes. */
async function* inBytes(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) if (piece.length > 0) yield typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece)
}
