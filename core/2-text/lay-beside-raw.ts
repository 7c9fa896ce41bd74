import type { Note, Span } from '#base'
import type { CleanText, Paragraph } from './clean-text.ts'

/** A run of characters, and whether it is otherwise on the other side. */
export type BesidePiece = { readonly words: string; readonly isChanged: boolean }

/** A paragraph as it came and as it was cleaned; `dropped` is what no paragraph took. */
export type BesideRow = {
  readonly kind: Paragraph['kind'] | 'dropped'
  readonly raw: readonly BesidePiece[]
  readonly clean: readonly BesidePiece[]
  /** What was done to it, a sentence each. */
  readonly says: readonly string[]
}

/** The clean text beside the raw one that it was made of, paragraph by paragraph, with all raw characters in their order. */
export function layBesideRaw(clean: CleanText, raw: string): readonly BesideRow[] {
  const rows: BesideRow[] = []
  let read = 0
  for (const { span, kind } of clean.paragraphs) {
    const from = Math.max(read, clean.rawFrom[span[0]] ?? read)
    const to = Math.max(from, clean.rawTo[span[1] - 1] ?? from)
    rows.push(...dropped(raw.slice(read, from)))
    rows.push({ kind, ...layParagraph(clean, raw, span, [from, to]), says: sayAll(clean.notes, span) })
    read = to
  }
  return [...rows, ...dropped(raw.slice(read))]
}

const dropped = (words: string): readonly BesideRow[] =>
  words.trim() === '' ? [] : [{ kind: 'dropped', raw: [{ words: words.trim(), isChanged: true }], clean: [], says: [] }]

/** What notes say of a span, each once. */
const sayAll = (notes: readonly Note[], span: Span): readonly string[] => [
  ...new Set(
    notes.flatMap(({ stage, span: of, says }) =>
      stage === 'text' && of && of[0] <= span[1] && of[1] >= span[0] && of[0] >= span[0] ? says : []
    )
  )
]

function layParagraph(clean: CleanText, raw: string, span: Span, range: Span): Pick<BesideRow, 'raw' | 'clean'> {
  const [before, after]: [BesidePiece[], BesidePiece[]] = [[], []]
  let [rawAt, at] = [range[0], span[0]]
  const add = (rawEnd: number, end: number, isChanged: boolean): void => {
    if (rawEnd > rawAt) push(before, raw.slice(rawAt, rawEnd), isChanged)
    if (end > at) push(after, clean.text.slice(at, end), isChanged)
    rawAt = Math.max(rawAt, rawEnd)
    at = end
  }
  while (at < span[1]) {
    const from = clean.rawFrom[at]!
    // What stands between was taken out.
    if (from > rawAt) add(from, at, !isLayout(raw.slice(rawAt, from), ''))
    const same = runOfSame(clean, raw, at, span[1])
    if (same > at) {
      add(clean.rawTo[same - 1]!, same, false)
      continue
    }
    const end = endOfEdit(clean, at, span[1])
    const rawEnd = clean.rawTo[end - 1]!
    add(rawEnd, end, !isLayout(raw.slice(rawAt, rawEnd), clean.text.slice(at, end)))
  }
  add(range[1], span[1], !isLayout(raw.slice(rawAt, range[1]), ''))
  return { raw: before, clean: after }
}

/** Where characters cease to be those of the raw text, one after the other. */
function runOfSame({ text, rawFrom, rawTo }: CleanText, raw: string, start: number, most: number): number {
  let at = start
  while (at < most && rawTo[at] === rawFrom[at]! + 1 && text[at] === raw[rawFrom[at]!] && (at === start || rawFrom[at] === rawTo[at - 1]))
    at++
  return at
}

/** The end of the characters that stand for one range of the raw text. */
function endOfEdit({ rawFrom, rawTo }: CleanText, start: number, most: number): number {
  let at = start + 1
  while (at < most && rawFrom[at] === rawFrom[start] && rawTo[at] === rawTo[start]) at++
  return at
}

/** A line end that became a blank is no repair. */
const isLayout = (raw: string, clean: string): boolean => raw.trim() === '' && clean.trim() === '' && /[\r\n]/.test(raw)

function push(pieces: BesidePiece[], words: string, isChanged: boolean): void {
  const last = pieces.at(-1)
  if (last && last.isChanged === isChanged) pieces[pieces.length - 1] = { words: last.words + words, isChanged }
  else pieces.push({ words, isChanged })
}
