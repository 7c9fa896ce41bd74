import { type Coded, type Line, markText, type Report, type Spans, toLine, toPictureReport } from '@vedette/core'

/** What is kept of a coded report: its line, and how its text is laid out. It can be handed from thread to thread. */
export type Coding = {
  readonly line: Line
  readonly paragraphs: Coded['text']['paragraphs']
  /** `markText` of its clean text, where the task asked for it. */
  readonly mark?: string
}

/** A report to code, how its spans are to be written, and whether its text is to be marked. */
export type Task = { readonly report: Report; readonly spans: Spans; readonly marked?: boolean | undefined }

/** What came of a task: a coding, or why there is none. */
export type Outcome = { readonly kind: 'coded'; readonly coding: Coding } | { readonly kind: 'failed'; readonly says: string }

/** Keeps of a coded report what is written of it. */
export const toCoding = (coded: Coded, { spans, marked }: Pick<Task, 'spans' | 'marked'>): Coding => ({
  line: toLine(coded, spans),
  paragraphs: toPictureReport(coded).paragraphs,
  ...(marked === true ? { mark: markText(coded.text.text) } : {})
})
