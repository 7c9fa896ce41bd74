import { readPublished } from '#report'
import { attribute, type Element, isElement, type Parent, textOf, walk } from './tree.ts'

/** What a page says about its report, outside the report's text. */
export type PageFacts = {
  readonly title?: string
  /** EDTF. */
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
  readonly url?: string
}

/** Reads the facts of a page: Open Graph, schema.org, the usual meta names, and the first headings as a last resort. */
export function readPageFacts(document: Parent): PageFacts {
  const elements = [...walk(document)].filter(isElement)
  const named = metaValues(elements)
  const data = elements
    .filter(each => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json')
    .map(rawText)
    .join('\n')
  const first = (tag: string) => elements.find(each => each.tagName === tag)
  const title = named.get('og:title') ?? some(first('h1'), textOf) ?? some(first('title'), textOf) ?? named.get('twitter:title')
  const dates = [
    named.get('article:published_time'),
    /"datePublished"\s{0,3}:\s{0,3}"([^"]{4,40})"/.exec(data)?.[1],
    ...[
      'datepublished',
      'og:article:published_time',
      'date',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date'
    ].map(name => named.get(name)),
    ...elements.filter(each => each.tagName === 'time').map(each => attribute(each, 'datetime'))
  ]
  const published = dates.flatMap(each => readPublished((each ?? '').trim()).date ?? []).at(0)
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(some(first('html'), each => attribute(each, 'lang')) ?? '')?.[0].toLowerCase()
  const canonical = elements.find(each => each.tagName === 'link' && attribute(each, 'rel')?.toLowerCase() === 'canonical')
  const url = some(canonical, each => attribute(each, 'href')) ?? named.get('og:url')
  const outlet = named.get('og:site_name')
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
    ...(url ? { url } : {})
  }
}

/** The first value of each name that a page's meta elements carry. */
function metaValues(elements: readonly Element[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const element of elements) {
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop'))?.toLowerCase()
    const value = attribute(element, 'content') ?? (name === 'datepublished' ? attribute(element, 'datetime') : undefined)
    if (name && value?.trim() && !values.has(name)) values.set(name, value.replace(/\s+/g, ' ').trim())
  }
  return values
}

const some = <Value>(element: Element | undefined, read: (element: Element) => Value): Value | undefined =>
  element ? read(element) : undefined

const rawText = (element: Element): string => element.childNodes.map(node => ('value' in node ? node.value : '')).join('')
