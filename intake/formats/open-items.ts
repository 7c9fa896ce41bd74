import type { OpenOptions } from '@vedette/core'
import { type Fields, noteOf, openFields } from '../open-fields.ts'
import type { Read } from '../read.ts'
import { type Feed, type FeedItem, readFeed } from './open-feed.ts'
import { isSitemap, readSitemap } from './open-sitemap.ts'

/** The items of a feed as reports, of what the feed itself gives of them. */
export async function* openItems(name: string, text: string, options: OpenOptions): AsyncGenerator<Read> {
  const feed = await tryFeed(text)
  if (typeof feed === 'string') yield { kind: 'refused', where: name, says: feed }
  else if ('sitemaps' in feed)
    yield { kind: 'refused', where: name, says: 'a sitemap only names pages; give its address, and they are fetched' }
  else for (const [index, item] of feed.items.entries()) yield openItem(item, feed, `${name}:${index + 1}`, options)
}

/** Reads a feed or a sitemap, or says why it cannot be. */
export async function tryFeed(text: string): Promise<Feed | string> {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)))
    return 'the feed declares entities of its own, which are not expanded for safety; give another form of it'
  try {
    const feed = isSitemap(text) ? await readSitemap(text) : await readFeed(text)
    if (feed.sitemaps !== undefined && feed.sitemaps.length > 0) return feed
    return feed.items.length === 0 ? 'the feed has no items' : feed
  } catch (error) {
    return `the feed cannot be read (${error instanceof Error ? error.message.slice(0, 120) : String(error)})`
  }
}

/** One item of what the feed gives of it, which may be only its beginning; `why` says why its page was not read. */
export function openItem(item: FeedItem, feed: Feed, where: string, options: OpenOptions, why = 'its page was not asked for'): Read {
  const { html } = item
  if (html === undefined || html.trim() === '')
    return { kind: 'refused', where, says: `the feed gives no text of "${item.title ?? item.url ?? ''}" (${why})` }
  const body = /<\w+[^>]*>|&\w+;/.test(html) ? { html } : { text: html }
  const note = noteOf('feed-item', `Only what the feed gives of this report was read, which may be no more than its beginning: ${why}.`)
  return openFields({ ...body, ...factsOf(item, feed) }, where, options, [note])
}

/** What a feed tells of an item beside its text. */
export const factsOf = ({ url, title, published }: FeedItem, { outlet, language }: Feed): Fields => ({
  id: url,
  url,
  title,
  published,
  outlet,
  language
})
