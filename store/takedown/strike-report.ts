import { hashText, type Note, type Report, reportKey } from '@vedette/core'
import { findMarked, strikeText, struckOut, type WordMark } from './mark-words.ts'

/** A report without the words that were struck out of it, or `undefined` when it says none of them. */
export function strikeReport(report: Report, marks: readonly WordMark[]): Report | undefined {
  let struck: Report | undefined
  // What is left of it has another key, and words may have been struck out of that one.
  for (let turn = 0; turn < 20; turn++) {
    const at = struck ?? report
    const key = reportKey(at)
    const next = strikeOnce(
      at,
      marks.filter(mark => mark.key === null || mark.key === key)
    )
    if (next === undefined) return struck
    struck = next
  }
  throw new Error(`words of the report ${reportKey(report)} could not be struck out`)
}

function strikeOnce(report: Report, marks: readonly WordMark[]): Report | undefined {
  const { bodyFrom, notes, title, outlet, url, ...rest } = report
  const spans = findMarked(report.raw, report.format === 'html', marks)
  const field = (value: string): string => strikeText(value, findMarked(value, false, marks))
  const raw = strikeText(report.raw, spans)
  const before = spans.filter(([from]) => from < (bodyFrom ?? 0))
  const body = bodyFrom === undefined ? undefined : bodyFrom - before.reduce((sum, [from, to]) => sum + to - from - struckOut.length, 0)
  // An address that says it leads to what was struck out.
  const address = url === undefined || field(url) === url ? url : undefined
  const struck: Report = {
    ...rest,
    id: field(report.id),
    hash: `sha256:${hashText(raw)}`,
    raw,
    ...(body === undefined ? {} : { bodyFrom: body }),
    ...(title === undefined ? {} : { title: field(title) }),
    ...(outlet === undefined ? {} : { outlet: field(outlet) }),
    ...(address === undefined ? {} : { url: address }),
    notes: notes.map(note => (note.rule === noted.rule ? note : { ...note, says: field(note.says) }))
  }
  const isSame =
    reportKey(struck) === reportKey(report) && struck.id === report.id && notes.every(({ says }, at) => says === struck.notes[at]?.says)
  return isSame ? undefined : { ...struck, notes: [...struck.notes.filter(({ rule }) => rule !== noted.rule), noted] }
}

const noted: Note = { stage: 'report', rule: 'struck-out', says: `words of it were struck out, and stand as ${struckOut}` }
