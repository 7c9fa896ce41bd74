import type { LineNote, PictureReport, Span } from '../picture/picture.ts'

/** Notes that say the same thing about one paragraph. */
export type NoteGroup = { readonly says: string; readonly count: number }

/** The notes that stand in a paragraph, equal ones counted. */
export function notesIn(report: PictureReport, range: Span): readonly NoteGroup[] {
  return group(report.notes.filter(({ span }) => span && span[0] >= range[0] && span[0] < range[1]))
}

/** The notes that stand in no shown paragraph: about the report as a whole. */
export function notesElsewhere(report: PictureReport): readonly NoteGroup[] {
  return group(
    report.notes.filter(
      ({ span }) => !span || !report.paragraphs.some(paragraph => span[0] >= paragraph.span[0] && span[0] < paragraph.span[1])
    )
  )
}

function group(notes: readonly LineNote[]): readonly NoteGroup[] {
  const counts = new Map<string, number>()
  for (const { says } of notes) counts.set(says, (counts.get(says) ?? 0) + 1)
  return [...counts].map(([says, count]) => ({ says, count }))
}
