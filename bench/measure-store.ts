import { invariant, type PictureReport, type PlaceKnowledge, reportKey, type Situation } from '@vedette/core'
import { loadPlaces } from '@vedette/lexicon'
import { createServer, type Server } from '@vedette/server'
import { openStore, type Store } from '@vedette/store'
import { type Invented, inventReports, type Provinces } from './invent-reports.ts'
import { type Measure, measure } from './measure.ts'
import { seeded } from './random.ts'
import { type Folder, withFolder } from './with-folder.ts'

/** Fills a store with invented claims and measures what the API answers from it. A folder that is kept is filled once. */
export const measureStore = (claims: number, rounds: number, kept?: string): Promise<readonly Measure[]> => {
  const work = async ({ home, atEnd }: Folder): Promise<readonly Measure[]> => {
    const store = await openStore({ home })
    atEnd(() => store.close())
    const places = loadPlaces()
    const server = await createServer({ store, places, webFolder: home })
    atEnd(() => server.close())
    const provinces = Object.fromEntries(countries.map(country => [country, provincesOf(country, places)]))
    const filled = await fill(store, Math.ceil(claims / 8), provinces)
    return [...filled, ...(await measureAnswers(server, questions(provinces), 3 * rounds))]
  }
  return withFolder('bench', work, process, kept)
}

/** The countries of invented reports. */
export const countries = ['SD', 'SY', 'UA', 'ML', 'MM']
/** Names of the provinces of a country. */
export const provincesOf = (country: string, { gazetteer }: PlaceKnowledge): readonly string[] =>
  gazetteer.provinces
    .filter(place => place.country === country)
    .map(({ name, within }) => within ?? name)
    .sort()
    .slice(0, 12)

/** How many reports are added, and how many coded, at a time. */
const batch = 200
const hands = 4

/** Keeps invented claims, eight a report, unless they are there. */
export async function fill(store: Store, count: number, provinces: Provinces): Promise<readonly Measure[]> {
  if ((await store.counts()).claims === count * 8) return []
  const began = performance.now()
  let waiting: Invented[] = []
  const add = async (): Promise<void> => {
    const lines = new Map(waiting.map(({ report, line }) => [reportKey(report), line]))
    await store.add(waiting.map(({ report }) => report))
    waiting = []
    const code: Parameters<Store['codeNext']>[1] = async report => {
      const line = lines.get(reportKey(report))
      invariant(line !== undefined, `a report that was not added waits: ${report.id}`)
      const coding: PictureReport = { ...line, paragraphs: [{ span: [0, line.report.text.length], kind: 'body' }] }
      return { kind: 'coded', coding }
    }
    const drain = async (): Promise<void> => {
      while ((await store.codeNext('bench', code)) !== 'nothing');
    }
    await Promise.all(Array.from({ length: hands }, drain))
  }
  for (const invented of inventReports(count, provinces, seeded(20_220_101))) {
    waiting.push(invented)
    if (waiting.length === batch) await add()
  }
  await add()
  const seconds = (performance.now() - began) / 1000
  const { claims } = await store.counts()
  invariant(claims === count * 8, `${claims} claims are kept, not ${count * 8}`)
  return [{ name: `keep ${claims} claims`, unit: 'claims/s', median: Math.round(claims / seconds), spread: [0, 0] }]
}

type Question = readonly [name: string, path: string]

/** The day before the first that is asked for. */
const firstAsked = '2023-05-31'

function questions(provinces: Provinces): readonly Question[] {
  const area = (country: string, place: number): string => encodeURIComponent(`${country}/${provinces[country]?.[place]}`)
  const days = 'at={day}&known=2023-12-31'
  return [
    ['situation of the busiest province', `/situation?${days}&area=${area('SD', 0)}`],
    ['situation of a middling province', `/situation?${days}&area=${area('SY', 5)}`],
    ['claims of a type', '/claims?type=ASSAULT&limit=100'],
    ['claims by area, side and dates', `/claims?area=${area('SD', 1)}&side=Side%201%20of%20SD&since=2022-06-01&until=2023-06-01&limit=100`],
    ['claims by words', '/claims?search=Town%2017&limit=100'],
    ['reports of an outlet', '/reports?outlet=Outlet%207&limit=100']
  ]
}

/**
 * Asks each question many times, the first, of a server that has just started, among them. What is asked for a `{day}` is asked for another day each
 * time: a server keeps what it answered.
 */
export async function measureAnswers({ app }: Server, asked: readonly Question[], rounds: number): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const [name, path] of asked) {
    let day = Date.parse(firstAsked)
    const ask = () => {
      day += 86_400_000
      return app.inject({
        url: `/api/v1${path.replace('{day}', new Date(day).toISOString().slice(0, 10))}`,
        headers: { host: 'localhost' }
      })
    }
    const found = await measure(
      name,
      'ms',
      rounds,
      ask,
      (_, seconds) => seconds * 1000,
      answer => {
        invariant(answer.statusCode === 200, `${path}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
        const body = JSON.parse(answer.body) as Partial<Situation> & { readonly rows?: readonly unknown[] }
        invariant((body.rows ?? body.control ?? []).length > 0, `${path} found nothing`)
      }
    )
    measures.push(found)
  }
  return measures
}
