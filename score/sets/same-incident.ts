import { existsSync, readFileSync } from 'node:fs'
import { isCopy, type Joined, joinClaims, type Line, markText, type Told, toTold } from '@vedette/core'
import { f1 } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import { pairOf, pairsOf, tallyPairs } from '../count-pairs.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { mainIncident } from '../main-incident.ts'
import { copies, incidents } from '../mappings/fa-kes-same.ts'
import { publishedIn } from '../published-in.ts'
import { readTable } from '../read-table.ts'
import { sharedFolder } from '../shared-folder.ts'
import { spreadOf } from '../spread.ts'

/** Which reports of a war are of one text, and which tell of one incident: pairs of reports, against groups read by hand. */
export const sameIncident: ScoredSet = { name: 'same-incident', title: 'FA-KES dev, the same told twice', measure }

type Article = {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly outlet: string
  readonly published: string | undefined
}

/** An event may reach no farther than this: what is beyond was chained together. */
const most = { days: 3, km: 50 }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/syria-news/syria-news-dev.csv')
  if (!existsSync(path)) return { absent: 'data/syria-news is not beside the checkout' }
  const articles = readArticles(readFileSync(path, 'utf8'))
  const reports = articles.map(({ id, text, title, outlet, published }) =>
    toReport(id, text, { title, outlet, ...(published ? { published } : {}) })
  )
  const lines = await code(reports, { spans: 'clean' })
  const told = lines.flatMap(line => toTold(line, line.report.id))
  const joined = joinClaims(told)
  const name = (id: string): string => `${id} ${articles.find(each => each.id === id)?.title}`
  const copied = judge('copies', pairsOf(copies), findCopies(told, articles), name)
  const alike = judge('incidents', pairsOf(incidents), findAlike(lines, joined), name)
  const toldOf = new Map(told.map(each => [`${each.report.key} ${each.claim.id}`, each]))
  const events = joined
    .filter(({ kind, claims }) => kind === 'event' && new Set(claims.map(({ report }) => report)).size > 1)
    .map(event => ({ event, spread: spreadOf(event.claims.flatMap(({ report, id }) => toldOf.get(`${report} ${id}`) ?? [])) }))
  const chained = events.filter(({ spread }) => spread.days > most.days || spread.km > most.km)
  return {
    size: `${articles.length} articles, ${copied.tally.gold} pairs of copies, ${alike.tally.gold} pairs of one incident`,
    figures: [
      { name: 'near copies, pairs F1', value: f1(copied.tally), asked: copied.tally.gold, wanted: 0.95 },
      { name: 'same incident, pairs F1', value: f1(alike.tally), asked: alike.tally.gold, wanted: 0.75 },
      { name: 'events within 3 days and 50 km', value: 1 - chained.length / Math.max(1, events.length), asked: events.length, wanted: 1 }
    ],
    errors: [
      ...copied.errors,
      ...alike.errors,
      ...chained.map(({ event, spread }) => ({
        kind: 'chained',
        says: `${event.type} ${JSON.stringify(spread)} ${event.claims.map(({ quote }) => quote).join(' | ')}`
      }))
    ]
  }
}

/** One article each: the set has a row for each incident that it tells. */
function readArticles(csv: string): readonly Article[] {
  const found = new Map<string, Article>()
  for (const { unit_id: id = '', article_content: text = '', article_title: title = '', source: outlet = '', date = '' } of readTable(csv))
    if (!found.has(id)) found.set(id, { id, text, title, outlet, published: publishedIn(text) ?? publishedIn(date) })
  return [...found.values()]
}

function judge(kind: string, gold: ReadonlySet<string>, found: ReadonlySet<string>, name: (id: string) => string) {
  const say = (pair: string): string => pair.split(' ').map(name).join(' + ')
  const errors: RowError[] = [
    ...[...gold].filter(pair => !found.has(pair)).map(pair => ({ kind: `${kind}: missed`, says: say(pair) })),
    ...[...found].filter(pair => !gold.has(pair)).map(pair => ({ kind: `${kind}: too many`, says: say(pair) }))
  ]
  return { tally: tallyPairs(gold, found), errors }
}

/** Pairs of articles of which one is held to be a copy of the other. */
function findCopies(told: readonly Told[], articles: readonly Article[]): ReadonlySet<string> {
  const reports = articles.map(({ id, text, outlet }) => ({
    id,
    outlet,
    mark: told.find(({ report }) => report.key === id)?.report.mark ?? markText(text)
  }))
  return new Set(
    reports.flatMap((one, at) => reports.slice(at + 1).flatMap(other => (isCopy(one.mark, other.mark) ? [pairOf(one.id, other.id)] : [])))
  )
}

/** Pairs of articles each of which tells of the other's main incident: a claim of the one was joined with the main claim of the other, and the other way. */
function findAlike(lines: readonly Line[], joined: readonly Joined[]): ReadonlySet<string> {
  const eventOf = new Map(joined.flatMap(event => event.claims.map(claim => [`${claim.report} ${claim.id}`, event] as const)))
  const tellers = new Map(
    lines.map(({ report, claims }) => {
      const main = mainIncident(claims)?.main
      const event = main && eventOf.get(`${report.id} ${main.id}`)
      return [report.id, new Set(event?.claims.map(claim => claim.report))] as const
    })
  )
  const ids = [...tellers.keys()]
  const isToldBy = (one: string, other: string): boolean => tellers.get(one)?.has(other) ?? false
  return new Set(
    ids.flatMap((one, at) => ids.slice(at + 1).flatMap(other => (isToldBy(one, other) && isToldBy(other, one) ? [pairOf(one, other)] : [])))
  )
}
