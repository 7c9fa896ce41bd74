/** An item of a feed: where its page is, and what the feed itself gives of it. */
export type FeedItem = {
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  /** HTML or text, whole or only the beginning: feeds do not say which. */
  readonly html?: string | undefined
}

export type Feed = {
  readonly outlet?: string | undefined
  readonly language?: string | undefined
  readonly items: readonly FeedItem[]
  /** Of a sitemap: the further sitemaps that it lists. */
  readonly sitemaps?: readonly string[]
}

/** Whether a text looks like a feed: RSS, RDF, Atom or JSON Feed. */
export const isFeed = (text: string): boolean =>
  /^\W{0,3}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 4000)) ||
  /^\W{0,3}\s*\{[^{}]{0,300}"version"\s*:\s*"https?:\/\/jsonfeed\.org/i.test(text.slice(0, 1000))

/** Reads a feed of any of these kinds. Throws when it is broken. */
export async function readFeed(text: string): Promise<Feed> {
  const { parseFeed } = await import('feedsmith')
  const found = parseFeed(text)
  switch (found.format) {
    case 'atom':
      return {
        outlet: textOf(found.feed.title),
        items: (found.feed.entries ?? []).map(entry => ({
          url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          title: textOf(entry.title),
          published: entry.published ?? entry.updated,
          html: textOf(entry.content) ?? textOf(entry.summary)
        }))
      }
    case 'json':
      return {
        outlet: found.feed.title,
        language: found.feed.language,
        items: (found.feed.items ?? []).map(item => ({
          url: item.url ?? item.external_url,
          title: item.title,
          published: item.date_published ?? item.date_modified,
          html: item.content_html ?? item.content_text ?? item.summary
        }))
      }
    case 'rss':
    case 'rdf': {
      const language = 'language' in found.feed ? found.feed.language : found.feed.dc?.languages?.[0]
      return {
        outlet: found.feed.title,
        language,
        items: (found.feed.items ?? []).map(item => ({
          url: item.link,
          title: item.title,
          published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
          html: item.content?.encoded ?? item.description
        }))
      }
    }
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'
      ? value.value
      : undefined
