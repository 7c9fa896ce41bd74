import { existsSync, readdirSync, readFileSync } from 'node:fs'
import {
  type ActorKnowledge,
  type ActorMention,
  cleanText,
  type Encoder,
  findActors,
  findPlaces,
  hashText,
  type PlaceKnowledge,
  type Report,
  readSentences,
  resolveReferences,
  type Span,
  toRawSpan
} from '@vedette/core'
import { englishSentences, englishText, loadActors, loadPlaces } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { sharedFolder } from './shared-folder.ts'

/** How well mentions of actors are found in re3d: `exact` asks for the span without article and possessive, `overlapping` for one character. */
export type ActorScore = {
  readonly documents: number
  readonly gold: number
  readonly exact: Agreement
  readonly overlapping: Agreement
  readonly errors: readonly { readonly kind: 'missed' | 'spurious'; readonly words: string; readonly says: string }[]
}

type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number }
type Readers = { readonly encoder: Encoder; readonly actors: ActorKnowledge; readonly places: PlaceKnowledge }
type GoldEntity = { readonly begin: number; readonly end: number; readonly type: string; readonly documentId: string }

const folder = sharedFolder('data/re3d/')

/** Scores mentions of organisations, persons and military platforms of re3d, "rebels" and pronouns among them. */
export async function scoreActors(from: string = folder): Promise<ActorScore | { readonly absent: string }> {
  if (!existsSync(from)) return { absent: `re3d is not at ${from}` }
  const readers = { encoder: await loadEncoder(), actors: loadActors(), places: loadPlaces() }
  const tally = { documents: 0, gold: 0, system: 0, exact: 0, overlapping: 0 }
  const errors: ActorScore['errors'][number][] = []
  for (const source of readdirSync(from).sort()) {
    const entities = jsonLines<GoldEntity>(`${from}${source}/entities.json`).filter(entity =>
      /^(Organisation|Person|MilitaryPlatform)$/.test(entity.type)
    )
    for (const { _id, text } of jsonLines<{ _id: string; text: string }>(`${from}${source}/documents.json`)) {
      tally.documents++
      const gold = distinct(entities.filter(entity => entity.documentId === _id).map(entity => trim(text, [entity.begin, entity.end])))
      const found = distinct((await readActors(_id, text, readers)).map(({ span }) => trim(text, span)))
      compare(text, gold, found, tally, errors)
    }
  }
  const agreement = (hits: number): Agreement => {
    const precision = hits / Math.max(1, tally.system)
    const recall = hits / Math.max(1, tally.gold)
    return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
  }
  return { documents: tally.documents, gold: tally.gold, exact: agreement(tally.exact), overlapping: agreement(tally.overlapping), errors }
}

/** Actors of a text with their spans in it. */
export async function readActors(
  id: string,
  raw: string,
  readers: Readers,
  facts: Partial<Report> = {}
): Promise<readonly { readonly span: Span; readonly mention: ActorMention }[]> {
  const text = cleanText({ id, hash: `sha256:${hashText(raw)}`, raw, format: 'text', notes: [], ...facts }, englishText)
  const { sentences } = await readSentences(text, { encoder: readers.encoder, language: englishSentences })
  const { places } = findPlaces(text, sentences, readers.places)
  const found = findActors(text, sentences, { places, knowledge: readers.actors })
  const { actors } = resolveReferences(text, sentences, found, readers.actors)
  return actors.map(mention => ({ mention, span: toRawSpan(text, mention.span) }))
}

type Tally = { gold: number; system: number; exact: number; overlapping: number }

function compare(text: string, gold: readonly Span[], found: readonly Span[], tally: Tally, errors: ActorScore['errors'][number][]): void {
  tally.gold += gold.length
  tally.system += found.length
  tally.exact += gold.filter(span => found.some(other => other[0] === span[0] && other[1] === span[1])).length
  const free = [...found]
  for (const span of gold) {
    const exact = free.findIndex(other => other[0] === span[0] && other[1] === span[1])
    const hit = exact >= 0 ? exact : free.findIndex(other => other[0] < span[1] && span[0] < other[1])
    if (hit < 0) errors.push({ kind: 'missed', words: text.slice(...span), says: around(text, span) })
    else free.splice(hit, 1)
  }
  tally.overlapping += found.length - free.length
  for (const span of free) errors.push({ kind: 'spurious', words: text.slice(...span), says: around(text, span) })
}

/** Without article and possessive "s". */
function trim(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to)
  const start = words.match(/^(?:the|a|an)\s+/i)?.[0].length ?? 0
  const end = words.match(/['’]s?$/)?.[0].length ?? 0
  return [from + start, to - end]
}

const distinct = (spans: readonly Span[]): readonly Span[] =>
  spans.filter((span, index) => spans.findIndex(other => other[0] === span[0] && other[1] === span[1]) === index)

const around = (text: string, [from, to]: Span): string =>
  `${text.slice(Math.max(0, from - 50), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`.replaceAll('\n', ' ')

const jsonLines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Line)
