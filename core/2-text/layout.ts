import type { TextKnowledge } from './knowledge.ts'
import type { Edit } from './traced.ts'

type Line = { readonly from: number; readonly to: number; readonly text: string; readonly emptyAfter: boolean }

/**
 * Finds where lines end paragraphs: after it, paragraphs are parted by an empty line and have no line feeds inside. Lines of equal width whose
 * next word would not have fitted are one paragraph (their line feeds become blanks, a hyphen at their end is joined); other lines
 * are paragraphs. In a text of one line, several blanks stand for lost line ends.
 */
export function layOut(text: string, knowledge: TextKnowledge): readonly Edit[] {
  const lines = linesOf(text)
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return text === '' ? [] : [{ span: [0, text.length], put: '' }]
  const edits: Edit[] = []
  if (first.from > 0) edits.push({ span: [0, first.from], put: '' })
  if (lines.length === 1) edits.push(...breakAtBlanks(first))
  const width = wrapWidth(lines)
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!next) break
    const span = [line.to, next.from] as const
    const isOver = !line.emptyAfter && isNumberOver(line, next) && (at === 0 || lines[at - 1]?.emptyAfter === true)
    const breaks = !isOver && (line.emptyAfter || (width > 0 ? endsInWrapped(line, next, width) : endsUnwrapped(line, next)))
    const edit = breaks ? { span, put: '\n\n' } : (joinHyphen(text, line, next, knowledge) ?? { span, put: ' ' })
    if (text.slice(edit.span[0], edit.span[1]) !== edit.put) edits.push(edit)
  }
  if (last.to < text.length) edits.push({ span: [last.to, text.length], put: '' })
  return edits
}

/** Lines that are not empty, without the blanks around them. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    let [begin, finish] = [from, end]
    while (begin < finish && text.charCodeAt(begin) === 32) begin++
    while (finish > begin && text.charCodeAt(finish - 1) === 32) finish--
    const before = lines.at(-1)
    if (finish > begin) lines.push({ from: begin, to: finish, text: text.slice(begin, finish), emptyAfter: false })
    else if (before) lines[lines.length - 1] = { ...before, emptyAfter: true }
    from = end + 1
  }
  return lines
}

const endsSentence = (line: Line): boolean => /[.!?:]["'’”)\]]*$/.test(line.text.slice(-6))
const beginsSentence = (line: Line): boolean => /^[\p{Lu}\p{N}"'‘“([]/u.test(line.text.slice(0, 2))
const beginsItem = (line: Line): boolean => /^(?:[-*•–—] |\d{1,2}[.)] )/.test(line.text.slice(0, 5))

/** Where the line would end with the next line's first word behind it, counted from its own start. */
const widthWithNext = (line: Line, next: Line): number => line.text.length + 1 + next.text.slice(0, 30).split(' ', 1)[0]!.length

/** The width to which the lines were wrapped; 0 when they were not. */
function wrapWidth(lines: readonly Line[]): number {
  const pairs = lines.flatMap((line, at) => (line.emptyAfter || !lines[at + 1] ? [] : [{ line, next: lines[at + 1]! }]))
  const lengths = pairs.map(({ line }) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (width < 40 || width > 140) return 0
  if (pairs.length < 3) return pairs.every(({ line, next }) => !/\p{Ll}/u.test(line.text + next.text)) ? width : 0
  const full = pairs.filter(({ line, next }) => widthWithNext(line, next) > width - 4).length
  const open = pairs.filter(({ line }) => !endsSentence(line)).length
  return full >= pairs.length * 0.55 && open >= pairs.length * 0.5 ? width : 0
}

function endsInWrapped(line: Line, next: Line, width: number): boolean {
  if (beginsItem(next)) return true
  if (!beginsSentence(next)) return false
  return (endsSentence(line) && widthWithNext(line, next) < width * 0.85) || line.text.length < width * 0.5
}

function endsUnwrapped(line: Line, next: Line): boolean {
  return endsSentence(line) || beginsItem(next) || !/^\p{Ll}/u.test(next.text) || /^\p{Ll}/u.test(line.text)
}

/** "321" over "Houses destroyed": a figure of a chart that stands above what it counts; a year or a number of a page does not. */
const isNumberOver = (line: Line, next: Line): boolean =>
  /^\d[\d,. ]*$/.test(line.text) && !/^(?:\d|1[89]\d\d|20\d\d)\.?$/.test(line.text) && /^\p{Lu}?\p{Ll}[^.\d]{2,40}$/u.test(next.text)

/** Joins a word that was parted at a line's end, without its hyphen unless the word is written with one. */
function joinHyphen(text: string, line: Line, next: Line, knowledge: TextKnowledge): Edit | undefined {
  const head = /(?<![\p{L}-])(\p{L}{2,})-$/u.exec(line.text.slice(-40))?.[1]
  const tail = /^\p{L}+/u.exec(next.text.slice(0, 40))?.[0]
  if (head === undefined || tail === undefined) return undefined
  const sameCase = /\p{Lu}$/u.test(head) === /^\p{Lu}/u.test(tail)
  const keeps = !sameCase || knowledge.hyphenated.has(head.toLowerCase()) || text.includes(`${head}-${tail}`)
  if (keeps && !text.includes(`${head}${tail}`)) return { span: [line.to, next.from], put: '' }
  const says = () => `"${head}-" and "${tail}", parted at a line's end, were read as "${head}${tail}".`
  return { span: [line.to - 1, next.from], put: '', rule: 'line-end-hyphen', says }
}

/** Paragraph breaks that were flattened to several blanks, in a text of a single long line. */
function breakAtBlanks(line: Line): readonly Edit[] {
  const edits: Edit[] = []
  for (const match of line.text.matchAll(/ {2,}/g)) {
    edits.push({ span: [line.from + match.index, line.from + match.index + match[0].length], put: '\n\n' })
  }
  const atSentences = edits.filter(({ span }) =>
    /[.!?:]["'’”)\]]*$/.test(line.text.slice(Math.max(0, span[0] - line.from - 4), span[0] - line.from))
  )
  return line.text.length >= 400 && atSentences.length >= 3 && atSentences.length >= edits.length * 0.5 ? edits : []
}
