import { type Note, type Opened, type OpenOptions, openReports } from '@vedette/core'

/** What a mail, a page or an item of a feed gives of a report. */
export type Fields = {
  readonly id?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly title?: string | undefined
  /** Any form that `openReports` reads. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
}

/** Opens one report of its fields, with notes on how it came in. `where` names it to people: `list.mbox:3`. */
export function openFields(fields: Fields, where: string, options: OpenOptions, notes: readonly Note[] = []): Opened {
  const [opened] = openReports({ name: where, text: JSON.stringify(fields) }, { ...options, format: 'json' })
  if (opened?.kind !== 'report') return { kind: 'refused', where, says: opened?.says ?? 'it holds no report' }
  return { kind: 'report', report: { ...opened.report, notes: [...notes, ...opened.report.notes] } }
}

/** A note on how a report came in. */
export const noteOf = (rule: string, says: string): Note => ({ stage: 'report', rule, says })
