import { type Repair, replaceAll } from './repair.ts'

/** All the ways to end a line become a line feed; every kind of blank becomes a blank. Layout: no note. */
export const repairLineEnds: Repair = text =>
  oneOfThem.test(text) ? replaceAll(text, endOrBlank, ([found]) => ({ put: putFor(found) })) : []

const putFor = (found: string): string => (/[\r\v\f\u0085\u2028]/.test(found) ? '\n' : found === '\u2029' ? '\n\n' : ' ')

const endOrBlank = /\r\n?|[\v\f\u0085\u2028\u2029]|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Any of their characters: looked for first, which is far cheaper. */
const oneOfThem = /[\r\v\f\u0085\u2028\u2029\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
