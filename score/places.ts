import { existsSync, readFileSync } from 'node:fs'
import {
  cleanText,
  distanceKm,
  type Encoder,
  findPlaces,
  hashText,
  type PlaceMention,
  type Report,
  readSentences,
  type Sentence,
  toRawSpan
} from '@vedette/core'
import { englishSentences, englishText, loadPlaces } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { type GeoparsedArticle, type GoldPlace, readGeoparsing } from './geoparsing.ts'
import { sharedFolder } from './shared-folder.ts'

/** How well places are found and put on the map. `within161` counts gold places with a point that were found within 161 km (100 miles) of it. */
export type PlaceScore = {
  readonly corpus: string
  readonly articles: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly within161: number
  readonly within161WhenFound: number
  readonly errors: readonly PlaceError[]
}

export type PlaceError = {
  readonly article: string
  readonly kind: 'missed' | 'spurious' | 'far'
  readonly words: string
  readonly says: string
}

const folder = sharedFolder('data/geoparsing/')

/** Scores the corpora of geoparsing that are there. Common nouns ("the city") are left out, since the corpora do not mark them; adjectives ("Turkish") count in TR-News alone, which marks them. */
export async function scorePlaces(from: string = folder): Promise<readonly PlaceScore[] | { readonly absent: string }> {
  if (!existsSync(from)) return { absent: `the geoparsing corpora are not at ${from}` }
  const encoder = await loadEncoder()
  const scores: PlaceScore[] = []
  for (const corpus of ['TR-News', 'GeoVirus']) {
    const articles = readGeoparsing(readFileSync(`${from}${corpus}.xml`, 'utf8'))
    const read = await Promise.all(articles.map(article => readArticle(article, encoder)))
    scores.push(scoreCorpus(corpus, articles, read))
  }
  return scores
}

/** The clean text and sentences of an article. */
export async function readArticle(
  { id, text }: GeoparsedArticle,
  encoder: Encoder
): Promise<{ readonly text: ReturnType<typeof cleanText>; readonly sentences: readonly Sentence[] }> {
  const report: Report = { id, hash: `sha256:${hashText(text)}`, raw: text, format: 'text', notes: [] }
  const clean = cleanText(report, englishText)
  const { sentences } = await readSentences(clean, { encoder, language: englishSentences })
  return { text: clean, sentences }
}

/** Scores articles that were read. */
export function scoreCorpus(
  corpus: string,
  articles: readonly GeoparsedArticle[],
  read: readonly Awaited<ReturnType<typeof readArticle>>[]
): PlaceScore {
  const knowledge = loadPlaces()
  const tally = { gold: 0, system: 0, found: 0, pointed: 0, near: 0, placed: 0 }
  const errors: PlaceError[] = []
  for (const [at, article] of articles.entries()) {
    const { text, sentences } = read[at] as (typeof read)[number]
    const { places, datelines } = findPlaces(text, sentences, knowledge)
    const mine = [...datelines, ...places]
      .filter(place => isName(place) || (corpus === 'TR-News' && place.rule === 'country-adjective'))
      .map(place => ({ place, span: toRawSpan(text, place.span) }))
    tallyArticle(article, mine, tally, errors)
  }
  const precision = tally.found / Math.max(1, tally.system)
  const recall = tally.found / Math.max(1, tally.gold)
  return {
    corpus,
    articles: articles.length,
    gold: tally.gold,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    within161: tally.near / Math.max(1, tally.pointed),
    within161WhenFound: tally.near / Math.max(1, tally.placed),
    errors
  }
}

const isName = ({ rule }: PlaceMention): boolean =>
  !/^(?:country-adjective|named-|there|border|country-of-the|capital-of|province-of-what)/.test(rule)

type Found = { readonly place: PlaceMention; readonly span: readonly [number, number] }
type Tally = { gold: number; system: number; found: number; pointed: number; near: number; placed: number }

function tallyArticle({ id, text, places }: GeoparsedArticle, mine: readonly Found[], tally: Tally, errors: PlaceError[]): void {
  tally.gold += places.length
  tally.system += mine.length
  const used = new Set<Found>()
  const around = (from: number, to: number): string =>
    `${text.slice(Math.max(0, from - 50), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`.replaceAll('\n', ' ')
  for (const gold of places) {
    const hit = mine.find(one => !used.has(one) && one.span[0] < gold.to && gold.from < one.span[1])
    const words = text.slice(gold.from, gold.to)
    if (gold.lat !== undefined) tally.pointed += 1
    if (!hit) {
      errors.push({ article: id, kind: 'missed', words, says: around(gold.from, gold.to) })
      continue
    }
    used.add(hit)
    tally.found += 1
    const distance = distanceTo(gold, hit.place)
    if (distance === undefined) continue
    tally.placed += 1
    if (distance <= 161) tally.near += 1
    else
      errors.push({
        article: id,
        kind: 'far',
        words,
        says: `${Math.round(distance)} km off: ${hit.place.name}, ${hit.place.within ?? ''} ${hit.place.country ?? ''} by ${hit.place.rule} | gold ${gold.lat},${gold.lon} | ${around(gold.from, gold.to)}`
      })
  }
  for (const one of mine)
    if (!used.has(one))
      errors.push({
        article: id,
        kind: 'spurious',
        words: one.place.words,
        says: `${one.place.rule} | ${around(...(one.span as [number, number]))}`
      })
}

/** Undefined when the gold place has no point; far away when ours has none. Countries and provinces agree by id. */
function distanceTo(gold: GoldPlace, { id, lat, lon }: PlaceMention): number | undefined {
  if (gold.lat === undefined || gold.lon === undefined) return undefined
  if (gold.id !== undefined && gold.id === id) return 0
  return lat === undefined || lon === undefined ? 20_000 : distanceKm({ lat: gold.lat, lon: gold.lon }, { lat, lon })
}
