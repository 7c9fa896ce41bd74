import { countriesOf, makePicture, type Picture, type PictureReport } from '@vedette/core'
import { loadMap, typeLabels } from '@vedette/lexicon'
import type { Store } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
import { coverageQuery, pictureQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Query = { readonly known?: string; readonly area?: string; readonly limit: number }

/** A report of a picture, and the key by which the store has it. */
type KeyedReport = PictureReport & { readonly key: string }

const schema = {
  tags: ['situation'],
  summary: 'The latest coded reports as the desk draws them: with their claims, the places of these and the outlines of their countries.',
  querystring: pictureQuery,
  response: answers('the picture, and how many reports that fit are not in it', ref('picture'))
}

const coverage = {
  tags: ['situation'],
  summary:
    'How much was read of an area, from whom and when; and of each country and province that any report tells of. Of the others nothing is known.',
  querystring: coverageQuery,
  response: answers('how much was read', ref('coverage'))
}

/** Adds the routes of the picture, and of how much it was made of. */
export function addPicture(app: FastifyInstance, context: Context): void {
  const { store } = context
  app.get<{ Querystring: Query }>('/picture', { schema }, async ({ query: { known, area, limit } }) => {
    const key = area === undefined ? undefined : (await findArea(area, context)).key
    const { keys, all } = await store.latestCoded({ known, area: key }, limit)
    const picture = pictureOf(await codingsOf(store, keys.toReversed()))
    return { ...picture, leftOut: all - keys.length }
  })
  app.get<{ Querystring: Omit<Query, 'limit'> }>('/coverage', { schema: coverage }, async ({ query: { known, area } }) =>
    store.coverage({ known, area: area && (await findArea(area, context)).key })
  )
}

/** Some at a time: a report may have a million characters. */
async function codingsOf(store: Store, keys: readonly string[]): Promise<readonly KeyedReport[]> {
  const codings: KeyedReport[] = []
  for (let from = 0; from < keys.length; from += 8) {
    const reports = await Promise.all(keys.slice(from, from + 8).map(key => store.report(key)))
    codings.push(...reports.flatMap(report => (report?.coding ? { key: report.key, ...report.coding } : [])))
  }
  return codings
}

const pictureOf = (reports: readonly KeyedReport[]): Picture =>
  makePicture(reports, { ...loadMap(countriesOf(reports)), labels: typeLabels })
