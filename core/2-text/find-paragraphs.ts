import { onceFor, type Span } from '#base'
import type { Paragraph } from './clean-text.ts'
import type { FurniturePattern, TextKnowledge } from './knowledge.ts'
import { headReader, type ReadHead } from './read-head.ts'
import { type PrintedDate, printedDates } from './read-printed-date.ts'

/** The paragraphs of a text, and the dates of publication that its head prints. */
export type Found = { readonly paragraphs: readonly Paragraph[]; readonly dates: readonly PrintedDate[] }

const headParagraphs = 6
const headLength = 800

/**
 * Cuts a clean text at its empty lines, and what is not the report's own telling off its paragraphs: headlines, datelines, bylines,
 * signatures. `headings` are spans known to be headings, from a page's markup.
 */
export function findParagraphs(text: string, knowledge: TextKnowledge, title: string | undefined, headings: readonly Span[]): Found {
  const spans = paragraphSpans(text)
  const readDate = printedDates(knowledge)
  const chronology = spans.slice(0, 60).filter(([from]) => readDate(text, from) !== undefined).length >= 3
  const readHead = headReader(knowledge, chronology ? () => undefined : readDate, title)
  const closed = spans.filter(([, to]) => /[.!?:,;]["'’”)\]]*$/.test(text.slice(to - 4, to))).length
  const mayHead = spans.length >= 3 && closed >= spans.length * 0.5
  const paragraphs: Paragraph[] = []
  const dates: PrintedDate[] = []
  let heading = 0
  for (const [index, span] of spans.entries()) {
    while (headings[heading] && headings[heading]![1] <= span[0]) heading++
    const isHeading = headings[heading] !== undefined && headings[heading]![0] <= span[0] && headings[heading]![1] >= span[1]
    const inHead = index < headParagraphs && span[0] < headLength
    const from = inHead ? cutHead(text, span, readHead, paragraphs, dates) : span[0]
    if (from >= span[1]) continue
    const isFurniture = knowledge.furniture.some(
      ({ where, pattern }) => where === 'whole' && span[1] - from <= 400 && pattern.test(text.slice(from, span[1]))
    )
    if (isFurniture) paragraphs.push({ span: [from, span[1]], kind: 'furniture' })
    else if (isHeading || (from === span[0] && mayHead && looksLikeHeading(text.slice(...span))))
      paragraphs.push({ span: [from, span[1]], kind: 'headline' })
    else paragraphs.push(...cutFurniture(text, [from, span[1]], knowledge))
  }
  return { paragraphs: mergeFurniture(text, paragraphs), dates }
}

function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  while (from < text.length) {
    const stop = text.indexOf('\n\n', from)
    const to = stop < 0 ? text.length : stop
    if (to > from) spans.push([from, to])
    from = to + 2
  }
  return spans
}

function cutHead(text: string, span: Span, readHead: ReadHead, paragraphs: Paragraph[], dates: PrintedDate[]): number {
  let at = span[0]
  for (let count = 0; count < 12 && at < span[1]; count++) {
    const piece = readHead(text, at, span[1], { dated: dates.length > 0, last: paragraphs.at(-1)?.kind })
    if (!piece || piece.span[1] <= at) break
    paragraphs.push({ span: piece.span, kind: piece.kind })
    if (piece.date) dates.push(piece.date)
    at = skipBetween(text, piece.span[1], span[1])
  }
  return at
}

/** Past blanks; a dash, bar or full stop left between a date and what follows belongs to what was before it. */
function skipBetween(text: string, from: number, end: number): number {
  const skipped = /^ +/.exec(text.slice(from, Math.min(end, from + 4)))?.[0].length ?? 0
  return from + skipped
}

/** A short line without an end of sentence between paragraphs that have one, or a quotation on a line of its own. */
function looksLikeHeading(words: string): boolean {
  if (words.length > 90 || words.split(' ').length > 12) return false
  if (/^(['‘"“])[^'’"”.!?]+(['’"”])$/.test(words.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''))) return true
  return /^['‘"“]?[\p{Lu}\p{N}]/u.test(words) && !/[.!?:;,…]["'’”)\]]*$/.test(words) && !/["“”]/.test(words)
}

function cutFurniture(text: string, span: Span, knowledge: TextKnowledge): readonly Paragraph[] {
  const to = cutTail(text, span, knowledge)
  const pieces: Paragraph[] = []
  let from = span[0]
  for (const [begin, end] of insideSpans(text, [span[0], to], knowledge)) {
    if (begin > from) pieces.push({ span: trimSpan(text, [from, begin]), kind: 'body' })
    pieces.push({ span: [begin, end], kind: 'furniture' })
    from = end
  }
  if (to > from) pieces.push({ span: trimSpan(text, [from, to]), kind: 'body' })
  if (to < span[1]) pieces.push({ span: trimSpan(text, [to, span[1]]), kind: 'furniture' })
  return pieces.filter(piece => piece.span[1] > piece.span[0])
}

/** Where the telling ends in a paragraph whose end is furniture. */
function cutTail(text: string, span: Span, knowledge: TextKnowledge): number {
  const tails = knowledge.furniture.filter(({ where }) => where === 'tail')
  let to = span[1]
  for (let count = 0; count < 4; count++) {
    const from = Math.max(span[0], to - 400)
    const end = text.slice(from, to)
    const starts = tails.flatMap(({ pattern }) => pattern.exec(end)?.index ?? [])
    if (starts.length === 0) break
    to = from + Math.min(...starts)
    while (to > span[0] && text.charAt(to - 1) === ' ') to--
  }
  return to
}

function insideSpans(text: string, span: Span, knowledge: TextKnowledge): readonly Span[] {
  const words = text.slice(...span)
  const found: Span[] = []
  for (const pattern of furnitureOf(knowledge).inside) {
    if (!pattern.test(words)) continue
    for (const match of words.matchAll(new RegExp(pattern.source, `${pattern.flags}g`)))
      if (match[0].trim() !== '') found.push(trimSpan(text, [span[0] + match.index, span[0] + match.index + match[0].length]))
  }
  found.sort((a, b) => a[0] - b[0])
  return found.filter((each, at) => at === 0 || each[0] >= Math.max(...found.slice(0, at).map(other => other[1])))
}

/** Patterns of furniture by where it stands, without a place of their own to go on from. */
const furnitureOf = onceFor(({ furniture }: TextKnowledge) => {
  const at = (place: FurniturePattern['where']): readonly RegExp[] =>
    furniture.flatMap(({ where, pattern }) => (where === place ? [new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))] : []))
  return { inside: at('inside') }
})

function trimSpan(text: string, [from, to]: Span): Span {
  let [begin, end] = [from, to]
  while (begin < end && text.charAt(begin) === ' ') begin++
  while (end > begin && text.charAt(end - 1) === ' ') end--
  return [begin, end]
}

/** Pieces of furniture that follow each other on a line are one. */
function mergeFurniture(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const merged: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const before = merged.at(-1)
    if (before?.kind === 'furniture' && paragraph.kind === 'furniture' && !text.slice(before.span[1], paragraph.span[0]).includes('\n')) {
      merged[merged.length - 1] = { span: [before.span[0], paragraph.span[1]], kind: 'furniture' }
    } else merged.push(paragraph)
  }
  return merged
}
