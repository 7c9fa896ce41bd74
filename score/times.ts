import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type CleanText, findBareTimes, flatSentences, type TimeMention } from '@vedette/core'
import { times } from '@vedette/lexicon'
import { sharedFolder } from './shared-folder.ts'
import { type GoldTime, readTimex } from './timex.ts'

/**
 * How well times are found and dated. Strict: the same characters; relaxed: some in common. `value` is the share of those found
 * (relaxed) whose date is right; `strictWithValue` asks for both, as HeidelTime reports it on WikiWars (.831 strict, .808 with value).
 */
export type TimeScore = {
  readonly corpus: string
  readonly texts: number
  readonly gold: number
  readonly system: number
  readonly strictF1: number
  readonly relaxedF1: number
  readonly value: number
  readonly strictWithValueF1: number
  readonly errors: readonly TimeError[]
}

export type TimeError = {
  readonly text: string
  readonly kind: 'missed' | 'spurious' | 'span' | 'value'
  readonly words: string
  readonly says: string
  readonly around: string
}

const folder = sharedFolder('data/temporal/wikiwars/')

/** Scores the times of WikiWars, histories of wars marked with TIMEX2. The texts are read without a tree. */
export function scoreTimes(from: string = folder): TimeScore | { readonly absent: string } {
  if (!existsSync(from)) return { absent: `the WikiWars corpus is not at ${from}` }
  const names = readdirSync(from)
    .filter(name => name.endsWith('.key.xml'))
    .sort()
  const errors: TimeError[] = []
  const tally = { gold: 0, system: 0, strict: 0, relaxed: 0, value: 0, valued: 0, both: 0 }
  for (const name of names) {
    const { text, published, gold } = readTimex(readFileSync(`${from}${name}`, 'utf8'))
    const mine = findBareTimes(cleanOf(text, published), flatSentences(cleanOf(text, published)), times)
      .filter(isMarked)
      .map(bare)
    compare(name.slice(0, 2), text, gold, mine, tally, errors)
  }
  const f1 = (right: number): number => (2 * right) / Math.max(1, tally.gold + tally.system)
  return {
    corpus: 'WikiWars',
    texts: names.length,
    gold: tally.gold,
    system: tally.system,
    strictF1: f1(tally.strict),
    relaxedF1: f1(tally.relaxed),
    value: tally.value / Math.max(1, tally.valued),
    strictWithValueF1: f1(tally.both),
    errors
  }
}

const cleanOf = (text: string, published: string | undefined): CleanText => ({
  text,
  rawFrom: Int32Array.from({ length: text.length }, (_, at) => at),
  rawTo: Int32Array.from({ length: text.length }, (_, at) => at + 1),
  paragraphs: [{ span: [0, text.length], kind: 'body' }],
  ...(published !== undefined && { published }),
  language: 'en',
  notes: []
})

/** The corpus marks "now" and "currently" but not "still", "once", "meanwhile", "shortly after" and their like. */
const isMarked = ({ words, rule, date }: TimeMention): boolean =>
  !rule.startsWith('adverb') ||
  /^(?:now|right now|these days|at the same time|current|recent|today|tonight|yester|daily|week|month|annual|year|overnight)/i.test(
    words
  ) ||
  (date?.endsWith('/..') === true && !/still|after/i.test(words))

/** The corpus writes values of its own, and marks no prepositions. */
function bare(time: TimeMention): GoldTime {
  const lead = /^(?:at|in|to|on|by|for|after|amid)\s+/i.exec(time.words)?.[0].length ?? 0
  const tail = /['\u2019]s?$/.exec(time.words)?.[0].length ?? 0
  return { span: [time.span[0] + lead, time.span[1] - tail], value: writeTimex(time) }
}

function compare(
  name: string,
  text: string,
  gold: readonly GoldTime[],
  mine: readonly GoldTime[],
  tally: { gold: number; system: number; strict: number; relaxed: number; value: number; valued: number; both: number },
  errors: TimeError[]
): void {
  const say = (kind: TimeError['kind'], { span }: GoldTime, says: string): void => {
    const around = text.slice(Math.max(0, span[0] - 40), span[1] + 30).replace(/\s+/g, ' ')
    errors.push({ text: name, kind, words: text.slice(...span), says, around })
  }
  tally.gold += gold.length
  tally.system += mine.length
  const used = new Set<GoldTime>()
  for (const expected of gold) {
    const near = mine.filter(one => !used.has(one) && one.span[0] < expected.span[1] && expected.span[0] < one.span[1])
    const found = near.find(one => sameSpan(one, expected)) ?? near[0]
    if (!found) {
      say('missed', expected, expected.value ?? '')
      continue
    }
    used.add(found)
    const strict = sameSpan(found, expected)
    const right = sameValue(expected.value, found.value)
    tally.relaxed++
    if (strict) tally.strict++
    else say('span', expected, text.slice(...found.span))
    tally.valued++
    if (right) tally.value++
    else say('value', expected, `${expected.value} but ${found.value}`)
    if (strict && right) tally.both++
  }
  for (const one of mine) if (!used.has(one)) say('spurious', one, one.value ?? '')
}

const sameSpan = (a: GoldTime, b: GoldTime): boolean => a.span[0] === b.span[0] && a.span[1] === b.span[1]

/** Parts of the day and clock times are left out of the comparison: a mention here has a day at the finest. */
const sameValue = (gold: string | undefined, mine: string | undefined): boolean => (gold ?? '').replace(/(?<=\d)T.*$/, '') === (mine ?? '')

/** How often, as TIMEX2 values. */
const sets: ReadonlyMap<string, string> = new Map([
  ['P1D', 'XXXX-XX-XX'],
  ['P1W', 'XXXX-WXX'],
  ['P1M', 'XXXX-XX'],
  ['P1Y', 'XXXX']
])

/** Words for when someone was what a noun says, as TIMEX2 values. */
const standings: readonly (readonly [RegExp, string])[] = [
  [/^(?:former|erst|recent)/i, 'PAST_REF'],
  [/^future/i, 'FUTURE_REF'],
  [/^(?:current|present|modern)/i, 'PRESENT_REF']
]

/** TIMEX2 counts decades and centuries by themselves: P1DE, P2CE. */
function inLongUnits(length: string, words: string): string {
  const years = Number(/^P(\d+)Y$/.exec(length)?.[1])
  if (/\bdecades?\b/i.test(words) && years >= 10) return `P${years / 10}DE`
  return /\bcentur(?:y|ies)\b/i.test(words) && years >= 100 ? `P${years / 100}CE` : length
}

/** EDTF and ISO durations as TIMEX2 values: BC0490, 195, 1943-SU, PRESENT_REF. */
function writeTimex({ date, kind, length, rule, words }: TimeMention): string | undefined {
  if (rule.startsWith('standing')) return standings.find(([opening]) => opening.test(words))?.[1]
  // The corpus leaves such words without a value.
  if (rule.startsWith('said') && /period/i.test(words)) return undefined
  if (/^(?:recent|late)ly/i.test(words)) return 'PAST_REF'
  if (kind === 'set' && rule.startsWith('set: per')) return length
  if (kind === 'set') return sets.get(length ?? '')
  if (kind === 'duration' && length !== undefined) return inLongUnits(length, words)
  if (date === undefined) return undefined
  if (date.endsWith('/..')) return 'PRESENT_REF'
  if (date.startsWith('../')) return 'PAST_REF'
  if (rule.startsWith('recent')) return 'PAST_REF'
  const [, minus, year = '', rest = ''] = /^(-?)([\dX]{4})(.*)$/.exec(date) ?? []
  const season = /^-2([1-4])$/.exec(rest)?.[1]
  const end = season === undefined ? rest : `-${['SP', 'SU', 'FA', 'WI'][Number(season) - 1]}`
  if (minus && year.includes('X')) return `BC${year.replace(/X+$/, '')}`
  return minus ? `BC${`${Number(year) + 1}`.padStart(4, '0')}${end}` : year.replace(/X+$/, '') + end
}
