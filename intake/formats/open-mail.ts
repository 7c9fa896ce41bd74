import type { OpenOptions } from '@vedette/core'
import type { Email } from 'postal-mime'
import { openFields } from '../open-fields.ts'
import type { Read } from '../read.ts'
import { joinBytes } from '../read-lines.ts'

/** One mail as a report. The outlet is the domain of the sender: names and addresses of persons are not taken over. */
export async function openMail(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Read> {
  if (bytes.length > longest)
    return { kind: 'refused', where: name, says: `the mail has ${bytes.length} bytes, more than the ${longest} that are read` }
  const { default: PostalMime } = await import('postal-mime')
  try {
    return openFields(fieldsOf(await PostalMime.parse(bytes, limits)), name, options)
  } catch (error) {
    return {
      kind: 'refused',
      where: name,
      says: `the mail cannot be read (${error instanceof Error ? error.message.slice(0, 120) : String(error)})`
    }
  }
}

const longest = 50_000_000
const limits = { maxNestingDepth: 20, maxHeadersSize: 1_000_000 }

function fieldsOf({ subject, text, html, headers, messageId, from }: Email) {
  const body = text !== undefined && text.trim() !== '' ? { text } : html === undefined ? { text: '' } : { html }
  const address = from !== undefined && 'address' in from ? from.address : undefined
  return {
    ...body,
    id: messageId?.replace(/^<|>$/g, ''),
    title: subject,
    // As it was written: the day by the sender's own clock.
    published: headers.find(({ key }) => key === 'date')?.value.replace(/\s*\(.*\)$/, ''),
    outlet: address?.split('@')[1]
  }
}

/** The mails of an mbox file, one after the other. A line that begins `From ` after an empty one begins a mail; `>From ` is one that was escaped. */
export async function* openMbox(name: string, lines: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Read> {
  let mail: Uint8Array[] | undefined
  let [count, size, isAfterBlank] = [0, 0, true]
  const end = async function* (): AsyncGenerator<Read> {
    if (mail === undefined) return
    const where = `${name}:${++count}`
    if (size > longest) yield { kind: 'refused', where, says: `the mail has ${size} bytes, more than the ${longest} that are read` }
    else yield await openMail(where, joinBytes(mail), options)
  }
  for await (const line of lines) {
    if (isAfterBlank && startsWith(line, 'From ')) {
      yield* end()
      ;[mail, size] = [[], 0]
    } else if (mail === undefined && line.some(byte => byte > 0x20)) {
      yield { kind: 'refused', where: name, says: 'this is no mbox file: it does not begin with "From "; a single mail is named .eml' }
      return
    } else if (mail !== undefined) {
      size += line.length + 1
      if (size <= longest) mail.push(/^>+From /.test(latin(line.subarray(0, 40))) ? line.subarray(1) : line, lineFeed)
    }
    isAfterBlank = line.length === 0 || (line.length === 1 && line[0] === 0x0d)
  }
  yield* end()
  if (count === 0) yield { kind: 'refused', where: name, says: 'the file holds no mail' }
}

const lineFeed = new Uint8Array([0x0a])
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
const startsWith = (bytes: Uint8Array, start: string): boolean => latin(bytes.subarray(0, start.length)) === start
