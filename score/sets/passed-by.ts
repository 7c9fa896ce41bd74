import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cleanText, passBy, type Report } from '@vedette/core'
import { englishSubject, englishText } from '@vedette/lexicon'
import { share } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { readGeoparsing } from '../geoparsing.ts'
import { pagesOfOurs } from '../mappings/pages-of-ours.ts'
import { readTable } from '../read-table.ts'
import { sample } from '../sample.ts'
import { sharedFolder } from '../shared-folder.ts'
import { readGold } from './gold-claims.ts'
import { readTexts } from './muc-keys.ts'

/** Reports that are passed by, unread, because hardly a word in them is about conflict, disaster or politics: none of ours, and many others. */
export const passedBySet: ScoredSet = { name: 'passed-by', title: 'reports passed by', measure }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  if (!existsSync(sharedFolder('data'))) return { absent: 'data is not beside the checkout' }
  const isPassed = (report: Report): boolean => passBy(cleanText(report, englishText), englishSubject) !== undefined
  const [faKes, muc, police] = [readFaKes(), readMuc(), readPolice()]
  const ours = [...faKes, ...muc, ...police.filter(({ told }) => told).map(({ report }) => report), ...gold()]
  const lost = ours.filter(isPassed)
  const others = readPages().filter(report => !pagesOfOurs.has(report.id) && isLong(report))
  const general = [...readArticles('TR-News', 118), ...readArticles('GeoVirus', 60)]
  const conflict = [
    ...sample(faKes, 60, ({ id }) => id),
    ...sample(muc, 60, ({ id }) => id),
    ...sample(police, 120, ({ report }) => report.id).map(({ report }) => report),
    ...gold()
  ]
  const inConflict = await countKept(conflict, code, isPassed)
  const inGeneral = await countKept(general, code, isPassed)
  return {
    size: `${ours.length} reports on conflict, ${others.length} pages on other matters; claims of ${conflict.length} and ${general.length} reports, ${inConflict.sentences + inGeneral.sentences} sentences`,
    figures: [
      { name: 'reports on conflict that are read', value: 1 - lost.length / ours.length, asked: ours.length, wanted: 0.995 },
      { name: 'their claims kept', value: inConflict.kept, asked: inConflict.claims, wanted: 0.995 },
      { name: 'pages on other matters passed by', value: share(others.map(isPassed)), asked: others.length },
      { name: 'claims of general news kept, sense or nonsense', value: inGeneral.kept, asked: inGeneral.claims },
      { name: 'sentences of general news not read', value: inGeneral.unread, asked: inGeneral.sentences }
    ],
    errors: [...lost.map((report): RowError => ({ kind: 'passed by', says: report.id })), ...inConflict.errors, ...inGeneral.errors]
  }
}

/** What reading all of some reports gives, and what of it is in those that are not passed by. */
async function countKept(reports: readonly Report[], code: CodeTexts, isPassed: (report: Report) => boolean) {
  const lines = await code(reports, { all: true })
  const read = lines.map((line, at) => ({ line, passed: isPassed(reports[at] as Report) }))
  const sum = (some: typeof read, count: (one: (typeof read)[number]) => number): number => some.reduce((all, one) => all + count(one), 0)
  const claims = sum(read, ({ line }) => line.claims.length)
  const sentences = sum(read, ({ line }) => line.sentences ?? 0)
  const passed = read.filter(one => one.passed)
  return {
    claims,
    sentences,
    kept: 1 - sum(passed, ({ line }) => line.claims.length) / claims,
    unread: sum(passed, ({ line }) => line.sentences ?? 0) / sentences,
    errors: passed.flatMap(({ line }) =>
      line.claims.map((claim): RowError => ({ kind: 'claim not read', says: `${line.report.id} | ${claim.type} | ${claim.quote}` }))
    )
  }
}

const readFaKes = (): readonly Report[] =>
  readTable(readFileSync(sharedFolder('data/syria-news/syria-news-dev.csv'), 'utf8')).map(row =>
    toReport(row.unit_id ?? '', row.article_content ?? '', { title: row.article_title ?? '' })
  )

const readMuc = (): readonly Report[] => {
  const folder = sharedFolder('data/muc/dev/')
  const names = readdirSync(folder).filter(name => name.startsWith('dev-'))
  return names.sort().flatMap(name => [...readTexts(readFileSync(`${folder}${name}`, 'utf8'))].map(([id, text]) => toReport(id, text)))
}

/** Reports of a newspaper, and whether one is marked as telling of what the police did. */
const readPolice = (): readonly { readonly report: Report; readonly told: boolean }[] =>
  readFileSync(sharedFolder('data/police-events/docs-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
    .map(({ doc_id, text, date, KILL, ARREST, FORCE }) => ({
      report: toReport(doc_id, text, { published: date }),
      told: KILL === 1 || ARREST === 1 || FORCE === 1
    }))

const readPages = (): readonly Report[] => {
  const pages = JSON.parse(readFileSync(sharedFolder('data/article-extraction/ground-truth.json'), 'utf8'))
  return Object.entries<{ readonly articleBody: string }>(pages).map(([id, { articleBody }]) => toReport(id.slice(0, 8), articleBody))
}

const readArticles = (corpus: string, most: number): readonly Report[] =>
  sample(readGeoparsing(readFileSync(sharedFolder(`data/geoparsing/${corpus}.xml`), 'utf8')), most, ({ id }) => id).map(({ id, text }) =>
    toReport(`${corpus} ${id}`, text)
  )

const gold = (): readonly Report[] => readGold(sharedFolder('gold/reports'))

/** English, and long enough to be judged at all. */
const isLong = (report: Report): boolean =>
  cleanText(report, englishText).language === 'en' && (report.raw.match(/\p{L}+/gu)?.length ?? 0) >= englishSubject.shortest
