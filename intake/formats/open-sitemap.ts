import type { Feed } from './open-feed.ts'

/** Whether a text looks like a sitemap, or like an index of them. */
export const isSitemap = (text: string): boolean =>
  /^\W{0,3}\s*(?:<\?[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:[a-z]\w{0,20}:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4000))

/** Reads a sitemap: of news (`news:news`) with title, day and outlet, else of addresses alone; the latest first. Throws when it is broken. */
export async function readSitemap(text: string): Promise<Feed> {
  const { XMLParser } = await import('fast-xml-parser') // Loaded where one is read: most commands read none.
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, isArray: name => name === 'url' || name === 'sitemap' })
  const { urlset, sitemapindex } = parser.parse(text, true) as { readonly urlset?: Tree; readonly sitemapindex?: Tree }
  const urls = treesOf(urlset, 'url')
  return {
    outlet: urls.map(url => wordsOf(treesOf(treesOf(url, 'news')[0], 'publication')[0], 'name')).find(name => name !== undefined),
    language: urls.map(url => wordsOf(treesOf(treesOf(url, 'news')[0], 'publication')[0], 'language')).find(name => name !== undefined),
    items: latestFirst(
      urls.map(url => {
        const [news] = treesOf(url, 'news')
        return {
          url: wordsOf(url, 'loc'),
          title: wordsOf(news, 'title'),
          published: wordsOf(news, 'publication_date') ?? wordsOf(url, 'lastmod')
        }
      })
    ).filter(({ url }) => url !== undefined),
    sitemaps: latestFirst(
      treesOf(sitemapindex, 'sitemap').map(each => ({ url: wordsOf(each, 'loc'), published: wordsOf(each, 'lastmod') }))
    ).flatMap(({ url }) => url ?? [])
  }
}

type Tree = { readonly [name: string]: unknown }

function treesOf(tree: Tree | undefined, name: string): readonly Tree[] {
  const found = tree?.[name]
  return (Array.isArray(found) ? found : [found]).filter((each): each is Tree => typeof each === 'object' && each !== null)
}

function wordsOf(tree: Tree | undefined, name: string): string | undefined {
  const found = tree?.[name]
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}

const latestFirst = <Item extends { readonly published?: string | undefined }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => compare(b.published ?? '', a.published ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
