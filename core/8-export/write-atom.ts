import { escapeXml } from './escape-xml.ts'

/** What a feed says of itself. Days are those of publication, `YYYY-MM-DD`: what a clock would say is no part of what is kept. */
export type AtomFeed = {
  /** Of the feed, for ever: what it is of, in letters that an address may have. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly updated: string
}

export type AtomEntry = {
  readonly id: string
  readonly title: string
  readonly updated: string
  /** Kinds that a reader may sort by. */
  readonly categories: readonly string[]
  /** Plain text, a passage a line. */
  readonly text: string
  /** Addresses of the reports. */
  readonly links: readonly string[]
}

/** The beginning of an Atom feed (RFC 4287). */
export const writeAtomHead = ({ id, title, subtitle, updated }: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    tag('id', tagged(id)),
    tag('title', title),
    tag('subtitle', subtitle),
    tag('updated', endOf(updated)),
    '<author><name>Vedette</name></author>',
    '<generator>Vedette</generator>',
    ''
  ].join('\n')

/** One entry. */
export const writeAtomEntry = ({ id, title, updated, categories, text, links }: AtomEntry): string =>
  [
    '<entry>',
    tag('id', tagged(id)),
    tag('title', title),
    tag('updated', endOf(updated)),
    ...categories.map(term => `<category term="${escapeXml(term)}"/>`),
    ...links.filter(isWeb).map(link => `<link rel="related" href="${escapeXml(link)}"/>`),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
    ''
  ].join('\n')

/** Its end. */
export const writeAtomEnd = (): string => '</feed>\n'

/** The address of a page, which a reader may be sent to. */
export const isWeb = (url: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(url)

/** A name of the kind that RFC 4151 lays down. */
const tagged = (id: string): string => `tag:vedette.invalid,2026:${encodeURIComponent(id).replaceAll('%2F', '/').replaceAll("'", '%27')}`

const endOf = (day: string): string => `${day}T23:59:59Z`

const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
