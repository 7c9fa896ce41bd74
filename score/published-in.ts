const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const year = String.raw`((?:19|20)\d\d)`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const month = String.raw`(${months.join('|')})[a-z]*\.?`
/** Each with where its year, month and day stand. */
const patterns: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [new RegExp(String.raw`\b${day} ${month} ${year}`, 'i'), [3, 2, 1]],
  [new RegExp(String.raw`\b${month} ${day},? ?${year}`, 'i'), [3, 1, 2]],
  [new RegExp(String.raw`\b(\d\d)[-.](\d\d)[-.]${year}`), [3, 2, 1]],
  [/^(\d{1,2})\/(\d{1,2})\/(\d\d)$/, [3, 1, 2]]
]

/** The day in the first 250 characters of a page that lost its layout (`Sun Nov 9 2014`, `09-11-2014`, `9 November 2014`): its day of publication; EDTF. A table's `11/9/14` alone is read too. */
export function publishedIn(text: string): string | undefined {
  const head = text.slice(0, 250)
  const found = patterns.flatMap(([pattern, parts]) => {
    const match = pattern.exec(head)
    return match ? [{ at: match.index, date: parts.map(part => match[part] ?? '') }] : []
  })
  const [y = '', m = '', d = ''] = found.toSorted((a, b) => a.at - b.at)[0]?.date ?? []
  if (y === '') return undefined
  const number = /^\d/.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1
  return number < 1 || number > 12 ? undefined : `${y.padStart(4, '20')}-${String(number).padStart(2, '0')}-${d.padStart(2, '0')}`
}
