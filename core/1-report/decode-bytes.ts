import type { Note } from '#base'
import { readUtf8 } from './text-decoder.ts'
import { readWindows1252 } from './windows-1252.ts'

/** Bytes as text, without the byte order mark, and what had to be guessed. */
export type Decoded = { readonly text: string; readonly notes: readonly Note[] }

/** How a file of bytes is coded, by its byte order mark or by where its NUL bytes stand. */
export type ByteOrder = 'utf-16le' | 'utf-16be' | 'bytes'

const asWindows1252: Note = {
  stage: 'report',
  rule: 'not-utf-8',
  says: 'the bytes are not valid UTF-8; they were read as windows-1252'
}

/** Finds UTF-16 by its byte order mark, or by NUL bytes in every other place of the first thousand. */
export function findByteOrder(bytes: Uint8Array): ByteOrder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const nul = [0, 0]
  const end = Math.min(bytes.length, 1000)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) nul[at % 2] = (nul[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nul
  if (odd > end * 0.35 && even < end * 0.05) return 'utf-16le'
  if (even > end * 0.35 && odd < end * 0.05) return 'utf-16be'
  return 'bytes'
}

/** Reads bytes as text: UTF-16 when `order` says so, else UTF-8, else windows-1252 with a note. */
export function decodeBytes(bytes: Uint8Array, order: ByteOrder): Decoded {
  if (order !== 'bytes') {
    return { text: withoutMark(readUtf16(bytes, order === 'utf-16le')), notes: [] }
  }
  const text = readUtf8(bytes)
  return text === undefined ? { text: readWindows1252(bytes), notes: [asWindows1252] } : { text: withoutMark(text), notes: [] }
}

/** A text without a byte order mark at its start. */
export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

function readUtf16(bytes: Uint8Array, little: boolean): string {
  const parts: string[] = []
  for (let from = 0; from + 1 < bytes.length; from += 8192) {
    let part = ''
    const end = Math.min(from + 8192, bytes.length - 1)
    for (let at = from; at < end; at += 2) {
      const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
      part += String.fromCharCode(little ? first | (second << 8) : (first << 8) | second)
    }
    parts.push(part)
  }
  return parts.join('')
}
