import type { OpenOptions } from '@vedette/core'
import type { WARCRecord } from 'warcio'
import { decodePage } from '../decode-page.ts'
import { noteOf, openFields } from '../open-fields.ts'
import type { Read } from '../read.ts'

/** The pages of a web archive (WARC, also gzipped), each a report; what is no page of text that was found (other kinds, errors, redirects) is passed over. */
export async function* openWarc(name: string, bytes: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Read> {
  const { WARCParser } = await import('warcio')
  let [records, pages] = [0, 0]
  try {
    for await (const record of new WARCParser(bytes)) {
      records++
      const page = await readPage(record)
      if (page === undefined) continue
      const where = `${name}:${++pages}`
      if (page === 'too long')
        yield { kind: 'refused', where, says: `the page ${record.warcTargetURI ?? ''} is longer than ${longest} bytes` }
      else
        yield openFields(
          { id: `${name.replace(/^.*[\\/]/s, '')}-${pages}`, url: record.warcTargetURI ?? undefined, ...page },
          where,
          options,
          [noteOf('warc', `The page was archived on ${day(record.warcDate)}.`)]
        )
    }
  } catch (error) {
    yield {
      kind: 'refused',
      where: name,
      says: `the web archive breaks off after ${records} records (${error instanceof Error ? error.message : String(error)}); what came before is kept`
    }
    return
  }
  if (records === 0) yield { kind: 'refused', where: name, says: 'this is no web archive: no WARC record is in it' }
  else if (pages === 0) yield { kind: 'refused', where: name, says: `none of the ${records} records of the web archive is a page of text` }
}

const longest = 20_000_000
const day = (date: string | null | undefined): string => date?.slice(0, 10) ?? 'an unknown day'

async function readPage(record: WARCRecord): Promise<{ readonly html: string } | { readonly text: string } | 'too long' | undefined> {
  const type =
    record.warcType === 'response' && record.httpHeaders?.statusCode === 200 ? record.httpHeaders.headers.get('content-type') : undefined
  const kind =
    type === undefined || type === null ? undefined : /^\s*(text\/html|application\/xhtml\+xml|text\/plain)/i.exec(type)?.[1]?.toLowerCase()
  if (kind === undefined) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of record) {
    size += part.length
    if (size > longest) return 'too long'
    parts.push(part)
  }
  const text = decodePage(Buffer.concat(parts), type ?? undefined)
  return text.trim() === '' ? undefined : kind === 'text/plain' ? { text } : { html: text }
}
