/** Looks a phrase up as it may be printed: any case, with a full stop, spaces and apostrophes of any kind. */
export function lookUp<Value>(record: Readonly<Record<string, Value>>, words: string): Value | undefined {
  if (Object.hasOwn(record, words)) return record[words]
  const plain = words
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return (
    own(record, plain) ??
    own(record, plain.replace(/\.$/, '')) ??
    own(record, plain.replace(/-/g, ' ')) ??
    own(record, plain.replace(/'?s$/, '')) ??
    own(record, Object.keys(record).find(key => key.replace(/[-']/g, '') === plain.replace(/[-' ]/g, '')) ?? '')
  )
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** Reads "three", "24", "twenty-four", "two and a half"; undefined when it is none. */
export function readNumber(words: string, numbers: Readonly<Record<string, number>>): number | undefined {
  const plain = words.toLowerCase().trim()
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain)
  const half = /^(.*?)[-\s]and[-\s]a[-\s]half$/.exec(plain)
  if (half) {
    const whole = readNumber(half[1] ?? '', numbers)
    return whole === undefined ? undefined : whole + 0.5
  }
  const known = lookUp(numbers, plain)
  if (known !== undefined) return known
  const [tens, ones, more] = plain.split(/[-\s]/)
  if (tens === undefined || ones === undefined || more !== undefined) return undefined
  const first = lookUp(numbers, tens)
  const second = lookUp(numbers, ones)
  if (first === undefined || second === undefined) return undefined
  return second < 10 ? first + second : first * second
}

/** Reads "third", "19th". */
export function readOrdinal(words: string, ordinals: Readonly<Record<string, number>>): number | undefined {
  return /^\d/.test(words) ? Number.parseInt(words, 10) : lookUp(ordinals, words)
}
