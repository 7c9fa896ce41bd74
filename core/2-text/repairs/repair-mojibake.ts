import { windows1252Byte, windows1252Character } from '#report'
import type { Edit } from '../traced.ts'
import { type Repair, replaceAll, show } from './repair.ts'

/** Finds UTF-8 that was read as windows-1252, and reads it again: "â€™" → "’", "Ã©" → "é". */
export const repairMojibake: Repair = text => {
  if (!/[\u0080-\u009f\u00c2-\u00f4]/.test(text)) return []
  const edits: Edit[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 || code > 0xf4) continue
    const read = code < 0xc2 ? readControl(text, at) : (readSequence(text, at) ?? readRemains(text, at))
    if (!read) continue
    const span = [at, at + read.length] as const
    edits.push({
      span,
      put: read.put,
      rule: 'mojibake',
      says: () => `${show(text.slice(...span))} was read as ${show(read.put)}: its bytes had been taken for those of another encoding.`
    })
    at += read.length - 1
  }
  return edits
}

/** "\u0096" for a dash: a byte of windows-1252 taken for Latin-1. */
function readControl(text: string, at: number): Reading | undefined {
  if (text.charCodeAt(at) > 0x9f) return undefined
  const put = windows1252Character(text.charAt(at))
  return put === text.charAt(at) ? undefined : { put, length: 1 }
}

type Reading = { readonly put: string; readonly length: number }

function readSequence(text: string, at: number): Reading | undefined {
  const lead = text.charCodeAt(at)
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let code = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07)
  for (let next = 1; next < length; next++) {
    const byte = windows1252Byte(text.charAt(at + next))
    if (at + next >= text.length || byte === undefined || (byte & 0xc0) !== 0x80) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  if (code < [0, 0, 0x80, 0x800, 0x10000][length]! || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  // Two signs alone may be meant, as in "CAFÉ®": other scripts than Latin come in runs.
  if (length === 2 && lead > 0xc5 && !followedByMore(text, at + 2) && !precededByMore(text, at)) return undefined
  return { put: String.fromCodePoint(code), length }
}

const inRange = (code: number, from: number, to: number) => code >= from && code <= to

const followedByMore = (text: string, at: number): boolean => isPair(text, at) || (text.charAt(at) === ' ' && isPair(text, at + 1))
const precededByMore = (text: string, at: number): boolean => isPair(text, at - 2) || (text.charAt(at - 1) === ' ' && isPair(text, at - 3))

function isPair(text: string, at: number): boolean {
  const second = windows1252Byte(text.charAt(at + 1))
  return inRange(text.charCodeAt(at), 0xc6, 0xdf) && second !== undefined && (second & 0xc0) === 0x80
}

/** What is left when a later step lost a byte: "â€" for ”, and "Â" of a no-break blank. */
function readRemains(text: string, at: number): Reading | undefined {
  if (text.startsWith('â€', at)) return { put: '”', length: 2 }
  if (text.charAt(at) !== 'Â') return undefined
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (/[\p{Ll}.,;:!?)"'’”]/u.test(before) && (!/\p{Ll}/u.test(after) || !/\p{L}/u.test(before))) return { put: ' ', length: 1 }
  return /^\s?$/.test(before) && /^\s?$/.test(after) ? { put: '', length: 1 } : undefined
}

/**
 * Reads an apostrophe where its byte was lost between a word and its ending, "country�s", or behind an article that is cut short before a vowel,
 * "d�Ivoire". What else was lost is only noted: in "m�s" it was a letter.
 */
export const repairLostCharacters: Repair = (text, knowledge) =>
  text.includes('\ufffd')
    ? replaceAll(text, /(?<=\p{L}\p{L}|\d|(?<!\p{L})[IiDdLl])\ufffd(?=(\p{L}{1,3})(?!\p{L})|(\p{L}{4,}))/gu, match =>
        knowledge.apostropheEndings.has(match[1]?.toLowerCase() ?? '') || isCutShort(text, match.index)
          ? { put: "'", rule: 'lost-character', says: () => 'A lost character between a word and its ending was read as an apostrophe.' }
          : undefined
      )
    : []

/** "d�Ivoire", "l�eau": a single letter before a vowel. */
const isCutShort = (text: string, at: number): boolean =>
  /(?<!\p{L})[dl]\ufffd[aeiouhAEIOUH]/iu.test(text.slice(Math.max(0, at - 2), at + 2))
