import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { cleanText, openReports } from '@vedette/core'
import { englishText } from '@vedette/lexicon'
import { sharedFolder } from './shared-folder.ts'

/** How well reports are taken out of pages of HTML: means over pages, as the article-extraction-benchmark counts (four-word shingles, with repeats). */
export type ArticleExtractionScore = {
  readonly pages: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly worst: readonly Page[]
}

type Page = { readonly name: string; readonly f1: number; readonly precision: number; readonly recall: number }

const folder = sharedFolder('data/article-extraction/')

/** Measures the cleaning of HTML on the pages of the article-extraction-benchmark; says so when they are not there. */
export function scoreArticleExtraction(from: string = folder): ArticleExtractionScore | { readonly absent: string } {
  if (!existsSync(`${from}ground-truth.json`)) return { absent: `the article-extraction pages are not at ${from}` }
  const truth = JSON.parse(readFileSync(`${from}ground-truth.json`, 'utf8')) as {
    readonly [name: string]: { readonly articleBody: string }
  }
  const pages = readdirSync(`${from}html`)
    .sort()
    .flatMap((file): readonly Page[] => {
      const name = file.replace('.html.gz', '')
      const body = truth[name]?.articleBody
      return body === undefined ? [] : [scorePage(name, body, readBody(file, gunzipSync(readFileSync(`${from}html/${file}`))))]
    })
  const mean = (key: 'precision' | 'recall') => pages.reduce((sum, page) => sum + page[key], 0) / pages.length
  const [precision, recall] = [mean('precision'), mean('recall')]
  return {
    pages: pages.length,
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    worst: [...pages].sort((a, b) => a.f1 - b.f1).slice(0, 12)
  }
}

/** The report's own text in a page, without the headline that repeats its title. */
function readBody(file: string, bytes: Uint8Array): string {
  const bodies = [...openReports({ name: file.replace('.gz', ''), bytes })].map(opened => {
    if (opened.kind === 'refused') return ''
    const { text, paragraphs, title } = cleanText(opened.report, englishText)
    return paragraphs
      .map(paragraph => text.slice(...paragraph.span))
      .filter(
        (words, at) => paragraphs[at]?.kind !== 'furniture' && !(paragraphs[at]?.kind === 'headline' && at < 2 && title?.includes(words))
      )
      .join(' ')
  })
  return bodies.join(' ')
}

function scorePage(name: string, expected: string, found: string): Page {
  const [wanted, got] = [shingles(expected), shingles(found)]
  let [hits, extra, missed] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    hits += Math.min(a, b)
    extra += Math.max(0, b - a)
    missed += Math.max(0, a - b)
  }
  const precision = hits + extra === 0 ? 1 : hits / (hits + extra)
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed)
  return { name, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** How often each run of four words stands in a text; a shorter text is one run. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
