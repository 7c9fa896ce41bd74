import { type Repair, replaceAll, show } from './repair.ts'

/** Joiners are dropped beside Latin letters only: other scripts and emoji need them. */
const invisible =
  /(?![\n\r\t\v\f\u0085])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u200c\u200d](?=[\0-\u024f]|$)|(?<=[\0-\u024f]|^)[\u200c\u200d]/gu

/** Anything but characters that are seen and line ends: looked for first, which is far cheaper. */
const oneOfThem = /[^\n\r\t\v\f\u0085 -~\u00a0-\u00ac\u00ae-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ufefe\uff00-\uffff]/

/** Drops characters that are not seen: soft hyphens, zero-width blanks, marks of writing direction, control characters. */
export const repairInvisible: Repair = text =>
  oneOfThem.test(text)
    ? replaceAll(text, invisible, ([found]) => ({
        put: '',
        rule: 'invisible-character',
        says: () => `The invisible character ${show(found).slice(1, -1)} was dropped.`
      }))
    : []
