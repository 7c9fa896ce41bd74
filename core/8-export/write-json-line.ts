import type { Coded, Line } from '#claim'
import { type Spans, toLine } from './to-line.ts'

/** A coded report as one line of the claims format, without the line's end. The same report gives the same bytes. */
export const writeJsonLine = (coded: Coded, { spans }: { readonly spans: Spans }): string => writeLine(toLine(coded, spans))

/** A line of the claims format as JSON. */
export const writeLine = (line: Line): string => writeJsonText(line)

/** JSON on one line. Nothing in it ends a line for any reader: not even U+2028, U+2029 or U+0085. */
export const writeJsonText = (value: object): string =>
  JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
