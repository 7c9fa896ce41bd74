import type { Span } from '#base'
import type { SentenceKnowledge } from './knowledge.ts'
import { splitLostStops } from './split-lost-stops.ts'

/** A stop with the quotes and brackets that close behind it, or the start of a line that begins an item of a list. */
const CANDIDATE = /(?:[.!?…]|\. (?=\.))+["'”’)\]»]*|\n[ \t]*\n|(?:\n|^|\s)[ \t]*[•▪●■►*·](?=\s)|\n[ \t]*[-–—](?=\s)/gu
const BULLET = /^(?:[•▪●■►*·]|[-–—](?=\s))\s*/u

/** The sentences of one paragraph, as spans without the blanks around them. */
export function splitParagraph(text: string, paragraph: Span, knowledge: SentenceKnowledge): readonly Span[] {
  const body = text.slice(paragraph[0], paragraph[1])
  const style = styleOf(body)
  const spans: Span[] = []
  let from = 0
  const close = (to: number): void => {
    const span = trim(body, from, to)
    if (span[1] > span[0]) spans.push(...splitLostStops(text, [paragraph[0] + span[0], paragraph[0] + span[1]], knowledge))
    from = to
  }
  for (const match of body.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    if (/^\s|^[•▪●■►*·]/u.test(match[0])) close(match.index)
    else if (endsSentence(body, match.index, end, style, knowledge, from)) close(end)
  }
  close(body.length)
  return spans
}

/** How a text uses capitals: without them, what follows a full stop tells less. */
type Style = 'mixed' | 'lower'

function styleOf(body: string): Style {
  const capitals = body.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals * 100 >= body.length) return 'mixed'
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  return capitals * 100 < letters ? 'lower' : 'mixed'
}

/** Whether the stop at `[at, end)`, closing quotes included, ends the sentence that began at `from`. */
function endsSentence(body: string, at: number, end: number, style: Style, knowledge: SentenceKnowledge, from: number): boolean {
  if (end >= body.length) return true
  if (!/\s/.test(body[end] ?? '')) return endsWithoutBlank(body, at, end, knowledge)
  const next = /^\s*["'“‘«([]*([\p{L}\p{N}][^\s]*|\S?)/u.exec(body.slice(end, end + 60))?.[1] ?? ''
  const first = next[0] ?? ''
  const lowerNext = /^\p{Ll}/u.test(first) && !/\p{Lu}/u.test(next)
  if (body[at] === '.' && !/[.!?…]/.test(body[at + 1] ?? ''))
    return endsAtFullStop(body, at, next, lowerNext && style === 'mixed', knowledge, from)
  if (/^[,;:]/.test(first)) return false
  if (style === 'mixed' && knowledge.joiners.has(next)) return false
  return !lowerNext || style === 'lower' || /[?!]$/.test(body.slice(at, end))
}

function endsAtFullStop(body: string, at: number, next: string, lowerNext: boolean, knowledge: SentenceKnowledge, from: number): boolean {
  const word = /[^\s"'“”‘’([]*$/u.exec(body.slice(Math.max(from, at - 40), at))?.[0] ?? ''
  const abbreviation = `${word.replace(/^.*[-–/]/u, '').toLowerCase()}.`
  if (lowerNext || /^[,;:]/.test(next)) return false
  if (knowledge.abbreviations.has(abbreviation)) return false
  if (knowledge.numberAbbreviations.has(abbreviation) && /^\d|^[IVX]+\b/.test(next)) return false
  if (/^\d{1,2}$/.test(word) && body.slice(from, at).trim() === word) return false
  const opens = knowledge.openers.has(next.toLowerCase().replace(/[^\p{L}]+$/u, ''))
  if (knowledge.closingAbbreviations.has(abbreviation) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens
  if (/^\p{Lu}$/u.test(word)) return (opens && word !== 'I') || isLetterName(body, at, word, knowledge)
  return true
}

/** "wrote on X. Eleven": a letter that is a name, behind a word without a capital, is no initial. */
const isLetterName = (body: string, at: number, word: string, { letterNames }: SentenceKnowledge): boolean =>
  letterNames.has(word) && /(?:^|\s)\p{Ll}+\s+["“]?$/u.test(body.slice(Math.max(0, at - 24), at - word.length))

/** "ground.The army": a blank was lost behind the stop. */
function endsWithoutBlank(body: string, at: number, end: number, knowledge: SentenceKnowledge): boolean {
  const next = /^["'“‘«(]*(\p{Lu}\p{Ll}+|\p{Lu}\s|\p{Lu}{2,}\s)/u.exec(body.slice(end, end + 30))
  if (!next) return false
  const word = /\S*$/u.exec(body.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  if (/^(?:\p{L}\.)*\p{L}?$/u.test(word) || /[/@]|www\./.test(word)) return false
  if (knowledge.abbreviations.has(`${word.toLowerCase()}.`)) return false
  return /[\p{Ll}\p{N}%)"”’]$/u.test(word) || (/\p{Lu}$/u.test(word) && /^["'“‘«(]*\p{Lu}+\s/u.test(next[0]))
}

function trim(body: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(body[start] ?? '')) start += 1
  while (end > start && /\s/.test(body[end - 1] ?? '')) end -= 1
  const bullet = BULLET.exec(body.slice(start, end))
  return [bullet ? start + bullet[0].length : start, end]
}
