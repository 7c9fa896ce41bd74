import { type DateRange, dayNumber, dayParts, readDate } from './date-range.ts'

/** Short English names of the months. */
export const months: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Says an EDTF date in words: `2019-12/2020-02-09` → "Dec 2019 – 9 Feb 2020", `2020-02-07/..` → "since 7 Feb 2020". What cannot be read stays as it is. */
export function sayDate(edtf: string): string {
  const range = readDate(edtf)
  if (!range) return edtf
  return (range.rough ? 'about ' : '') + sayEnds(edtf, range)
}

function sayEnds(edtf: string, range: DateRange): string {
  const [first = '', second] = edtf.split('/')
  if (second === undefined) return sayPoint(range)
  if (range.from === undefined) return `until ${sayPoint(readDate(second))}`
  if (range.to === undefined) return `since ${sayPoint(readDate(first))}`
  return joinEnds(sayPoint(readDate(first)), sayPoint(readDate(second)))
}

/** "7 Feb 2020" and "9 Feb 2020" → "7–9 Feb 2020". */
function joinEnds(start: string, end: string): string {
  if (start === end) return start
  const a = start.split(' ')
  const b = end.split(' ')
  if (a.length === 3 && b.length === 3 && a[2] === b[2]) return a[1] === b[1] ? `${a[0]}–${end}` : `${a[0]} ${a[1]} – ${end}`
  return `${start} – ${end}`
}

function sayPoint(range: DateRange | undefined): string {
  if (range?.from === undefined || range.to === undefined) return '?'
  const [year, month, day] = dayParts(range.from)
  if (range.to === range.from + 1) return `${day} ${months[month - 1]} ${year}`
  if (day === 1 && range.to === dayNumber(year, month + 1, 1)) return `${months[month - 1]} ${year}`
  if (day === 1 && month === 1 && range.to === dayNumber(year + 1, 1, 1)) return String(year)
  if (day === 1 && range.to === dayNumber(year, month + 3, 1))
    return `${['spring', 'summer', 'autumn', 'winter'][Math.floor(month / 3) - 1] ?? 'winter'} ${year}`
  return `${year}–${dayParts(range.to - 1)[0]}`
}
