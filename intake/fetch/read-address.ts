import { gunzipSync } from 'node:zlib'
import { openReports, type Report } from '@vedette/core'
import { decodePage } from '../decode-page.ts'
import { type Feed, type FeedItem, isFeed } from '../formats/open-feed.ts'
import { factsOf, openItem, tryFeed } from '../formats/open-items.ts'
import { openPdf } from '../formats/open-pdf.ts'
import { isSitemap } from '../formats/open-sitemap.ts'
import { type Fields, openFields } from '../open-fields.ts'
import type { Read } from '../read.ts'
import type { InputOptions } from '../read-inputs.ts'
import { sayWhy } from '../say-why.ts'
import type { Get, Got } from './get.ts'

/** Whether an input is an address of the web. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input)

/** The report at an address, or those of a feed or sitemap: each from its own page, else of what the feed gives of it. */
export async function* readAddress(url: string, options: InputOptions): AsyncGenerator<Read> {
  if (options.get) yield* readGot(url, options.get, options, false)
  else
    yield { kind: 'refused', where: url, says: 'addresses of the web are fetched by "vedette add" alone; save the page and give its file' }
}

async function* readGot(url: string, get: Get, options: InputOptions, isListed: boolean): AsyncGenerator<Read> {
  const got = await tryGet(get, url)
  if (typeof got === 'string') {
    yield { kind: 'unreadable', where: url, says: got }
    return
  }
  if (got.status === 304) return
  const text = textOf(got)
  const feed = isFeed(text) || isSitemap(text) ? await tryFeed(text) : undefined
  if (feed === undefined) yield await openPage(got, {}, options)
  else if (typeof feed === 'string') yield { kind: 'refused', where: url, says: feed }
  else if (feed.sitemaps !== undefined && feed.sitemaps.length > 0) {
    if (isListed)
      yield { kind: 'refused', where: url, says: 'a list of sitemaps that a list of sitemaps names is not followed; give it by itself' }
    else for (const sitemap of feed.sitemaps.slice(0, mostSitemaps)) yield* readGot(new URL(sitemap, got.url).href, get, options, true)
    yield* sayLeft(url, feed.sitemaps.length, mostSitemaps, 'sitemaps')
  } else {
    for (const [index, item] of feed.items.slice(0, mostItems).entries())
      if ((await options.isNew?.(item)) ?? true) yield await readItem(item, feed, got.url, `${url}:${index + 1}`, get, options)
    yield* sayLeft(url, feed.items.length, mostItems, 'pages')
  }
}

/** Of a list of sitemaps, and of pages, the latest are read. */
const mostSitemaps = 10
const mostItems = 1000

function* sayLeft(where: string, all: number, most: number, what: string): Generator<Read> {
  if (all > most)
    yield {
      kind: 'refused',
      where,
      says: `of ${all} ${what} that it names, the latest ${most} were read; give the others by their addresses`
    }
}

async function readItem(item: FeedItem, feed: Feed, base: string, where: string, get: Get, options: InputOptions): Promise<Read> {
  const address = item.url !== undefined && URL.canParse(item.url, base) ? new URL(item.url, base).href : undefined
  const page = address === undefined ? 'it names no page' : await tryGet(get, address)
  const read = typeof page === 'string' ? undefined : await openPage(page, factsOf({ ...item, url: address }, feed), options)
  if (read?.kind === 'report') return read
  return openItem(item, feed, where, options, typeof page === 'string' ? page : 'its page holds no report')
}

/** What an address holds as text: sitemaps are often kept compressed. */
function textOf({ bytes, headers }: Got): string {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    return decodePage(isZipped ? gunzipSync(bytes, { maxOutputLength: mostUnzipped }) : bytes, headers['content-type'])
  } catch {
    return ''
  }
}

const mostUnzipped = 64 * 1024 * 1024

/** Gets a page, or says why it could not be. */
async function tryGet(get: Get, url: string): Promise<Got | string> {
  try {
    const got = await get(url)
    if ((got.status >= 200 && got.status < 300) || got.status === 304) return got
    return `its host answers ${got.status}${got.status === 404 || got.status === 410 ? ': there is no such page' : ''}`
  } catch (error) {
    return `it cannot be fetched: ${sayWhy(error)}`
  }
}

async function openPage({ url, headers, bytes }: Got, facts: Fields, options: InputOptions): Promise<Read> {
  const type = headers['content-type'] ?? ''
  if (/^application\/pdf/i.test(type) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') {
    const read = await openPdf(url, bytes, options)
    return read.kind === 'report' ? { kind: 'report', report: { ...read.report, id: url, ...told(facts), url } } : read
  }
  const kind = type === '' || /html|xml/i.test(type) ? 'html' : /^text\//i.test(type) ? 'text' : undefined
  // What its type does not tell is looked at, and refused by what it is.
  if (kind === undefined)
    return [...openReports({ name: url, bytes }, options)][0] ?? { kind: 'refused', where: url, says: `it is ${type}` }
  return openFields({ id: url, ...facts, url: facts.url ?? url, [kind]: decodePage(bytes, type) }, url, options)
}

const told = ({ title, published, outlet }: Fields): Partial<Report> => ({
  ...(title === undefined ? {} : { title }),
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet })
})
