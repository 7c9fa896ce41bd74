import { onceFor } from '#base'
import type { TextKnowledge } from './knowledge.ts'
import { matchTitle } from './match-title.ts'
import type { Piece } from './piece.ts'
import type { PrintedDate, ReadPrintedDate } from './read-printed-date.ts'

/** A piece at the head of a paragraph, and the date of publication that it prints. */
export type HeadPiece = Piece & { readonly date?: PrintedDate }

/** Reads at one place of the text what may stand before a report's first sentence: headline, date, dateline, byline. */
export type ReadHead = (text: string, at: number, end: number, before: BeforePiece) => HeadPiece | undefined

/** What stands before a place of the head: whether a date does, and the kind of the last piece. */
export type BeforePiece = { readonly dated: boolean; readonly last: Piece['kind'] | undefined }

/** What may stand before a date, a date without its year, an agency in brackets, and the furniture of heads, where they are sought. */
const expressionsOf = onceFor(
  (
    knowledge: TextKnowledge
  ): { readonly beforeDate: RegExp; readonly partial: RegExp; readonly agency: RegExp; readonly heads: readonly RegExp[] } => {
    const labels = [...knowledge.publishedLabels]
      .sort((a, b) => b.length - a.length)
      .map(quoted)
      .join('|')
    const agencies = knowledge.agencies.map(quoted).join('|')
    const months = [...knowledge.months.keys()].sort((a, b) => b.length - a.length).join('|')
    return {
      partial: new RegExp(`(?:\\d{1,2}\\.? (?:${months})|(?:${months})\\.? \\d{1,2})(?![\\p{L}\\p{N}])`, 'iuy'),
      agency: new RegExp(`\\([^()]{0,40}(?:${agencies})[^()]{0,40}\\)`, 'iy'),
      beforeDate: new RegExp(`(?:(?:${labels})(?: on| at)?:? ?|(?:${agencies})[,.]? )`, 'iy'),
      heads: knowledge.furniture
        .filter(({ where }) => where === 'head')
        .map(({ pattern }) => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`))
    }
  }
)

/** Prepares the reading of heads for one report. */
export function headReader(knowledge: TextKnowledge, readDate: ReadPrintedDate, title: string | undefined): ReadHead {
  const { beforeDate, heads } = expressionsOf(knowledge)
  const dateline = datelineReader(knowledge, readDate)
  return (text, at, end, before) => {
    const headline = title === undefined ? undefined : matchTitle(text, at, title)
    if (headline !== undefined && headline <= end) return { span: [at, headline], kind: 'headline' }
    beforeDate.lastIndex = at
    const lead = beforeDate.exec(text)?.[0] ?? ''
    const date = readDate(text, at + lead.length)
    if (date && date.end <= end && standsAlone(text, date.end, end, lead !== ''))
      return { span: [at, dashEnd(text, date.end, end)], kind: 'furniture', date }
    const place = dateline(text, at, end, before)
    if (place) return place
    for (const head of heads) {
      head.lastIndex = at
      const found = head.exec(text)?.[0]
      if (found && at + found.length <= end) return { span: [at, at + found.trimEnd().length], kind: 'furniture' }
    }
    const signed = title === undefined ? undefined : signedBefore(text, at, end, title)
    if (signed !== undefined) return { span: [at, signed], kind: 'furniture' }
    const titled = titleCaseEnd(text, at, end)
    if (titled > at) return { span: [at, titled], kind: 'headline' }
    return undefined
  }
}

/** "by Ann Hope and Musa Ali Rebels Take Town": where the names end of who wrote it, when the title follows them on the line. */
function signedBefore(text: string, at: number, end: number, title: string): number | undefined {
  const names = take(signature, text, at)
  if (names === at) return undefined
  const words = [...text.slice(at, Math.min(end, names)).matchAll(/(?<=[ ,])["“‘']?\p{Lu}/gu)].map(({ index }) => at + index)
  const start = words.find(each => each > at + 3 && matchTitle(text, each, title) !== undefined)
  return start === undefined ? undefined : at + text.slice(at, start).trimEnd().length
}

/** Where a sentence in Title Case ends that another kind of sentence follows on the same line: a headline that the title does not repeat. */
function titleCaseEnd(text: string, at: number, end: number): number {
  const sentence = /[^.!?\n]{20,160}\.(?= ["“‘]?\p{Lu})/uy
  const to = take(sentence, text, at)
  if (to === at || to >= end) return at
  const isTitleCase = (words: string) => {
    const long = words.match(/(?<![\p{L}-])\p{L}{4,}/gu) ?? []
    return long.length >= 4 && long.every(word => /^\p{Lu}/u.test(word))
  }
  return isTitleCase(text.slice(at, to)) && !isTitleCase(text.slice(to, to + 160)) ? to : at
}

/** Past a dash or a bar that parts a date from what follows. */
function dashEnd(text: string, from: number, end: number): number {
  const dash = /^ ?[-–—|•](?= |$)/.exec(text.slice(from, Math.min(end, from + 3)))
  return from + (dash?.[0].length ?? 0)
}

/** A date is not the beginning of a sentence when a new beginning follows it. */
function standsAlone(text: string, from: number, end: number, labelled: boolean): boolean {
  const next = text.slice(from, Math.min(end, from + 5))
  if (next.trim() === '' || labelled) return true
  return (
    /^(?:[.,|]? ?[-–—|]? ?)["'“‘([]?[\p{Lu}\p{N}]|^ ?\(|^ by \p{Lu}/u.test(next) ||
    (/^[.]? /.test(next) && !/\p{Lu}/u.test(text.slice(0, 400)))
  )
}

/** Reads "KASSALA, 10 May (SUNA) — ", "(Reuters) - ", and a place in capitals between a date and a sentence in small letters. */
function datelineReader(knowledge: TextKnowledge, readDate: ReadPrintedDate): ReadHead {
  const { partial, agency } = expressionsOf(knowledge)
  return (text, at, end, { dated: afterDate, last }) => {
    const capitals = afterDate ? take(capitalsBeforeSentence, text, at) : at
    const bare = capitals === at && last === 'headline' ? take(placesAndDash, text, at) : capitals
    if (bare > at && bare < end) return { span: [at, bare], kind: 'furniture' }
    const placed = placeEnd(take(place, text, at), text, at, partial)
    const comma = take(/,? /y, text, placed)
    const date = placed > at ? readDate(text, comma) : undefined
    const dated = placed > at ? (date?.end ?? take(partial, text, comma)) : comma
    const isDated = dated > comma
    const bracket = take(/,? ?/y, text, isDated ? dated : placed)
    const signed = take(brackets, text, bracket)
    const isSigned = signed > bracket
    const closed = take(close, text, isSigned ? signed : isDated ? dated : placed)
    const marked = take(marks, text, closed)
    const isClosed = /[-–—:]$/.test(text.slice(at, closed)) && /^ ?["'“‘([]?[\p{Lu}\p{N}]/u.test(text.slice(closed, closed + 3))
    const isKnown = isSigned && take(agency, text, bracket) > bracket
    const isSpeaker = knowledge.speakerLabels.has(text.slice(at, placed).toLowerCase()) && text[closed - 1] === ':'
    const inCapitals = !isSpeaker && placed > at + 2 && !/\p{Ll}/u.test(text.slice(at, placed)) && /\p{Ll}/u.test(text.slice(at, at + 300))
    const accepted =
      marked > closed || (isDated && (isSigned || isClosed)) || (isKnown && (isClosed || placed > at)) || (inCapitals && isClosed)
    return accepted && marked <= end && marked > at ? { span: [at, marked], kind: 'furniture', ...(date ? { date } : {}) } : undefined
  }
}

const name = "\\p{Lu}[\\p{L}.'’-]*"
const place = new RegExp(`${name}(?:(?:,? |/)${name}){0,4}`, 'uy')
const capitalsBeforeSentence = /\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}(?: \p{Lu}\p{Ll}+(?= \p{Lu} \p{Ll})|(?= \p{Lu}(?:\p{Ll}| \p{L}\p{Ll})))/uy
const signature = /by \p{Lu}[^.!?:;\n]{5,200}/iuy
/** "Nairobi Juba- Rebels took …", right behind a headline. */
const placesAndDash = /\p{Lu}[\p{L}.'’]+(?:[ /]\p{Lu}[\p{L}.'’]+){0,2} ?[-–—](?= ["“‘]?\p{Lu}\p{Ll})/uy
const brackets = /\([^()]{2,60}\)/y
const close = / ?(?:--?|[—–:])(?= |\p{Lu}|["“‘])/uy
const marks = /(?: ?\[[A-Z][^\]]{2,40}\])+/y

/** Where a match that stands at a place ends; the place itself when there is none. */
function take(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** A month's name in capitals is not part of the place: "KASSALA 10 MAY", "KYIV, March 4". */
function placeEnd(end: number, text: string, at: number, partial: RegExp): number {
  const words = text.slice(at, end).split(/(?<=[ ,/])/)
  let from = at
  for (const word of words) {
    partial.lastIndex = from
    if (from > at && partial.test(text)) return at + text.slice(at, from).replace(/[ ,/]+$/, '').length
    from += word.length
  }
  return end
}

const quoted = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
