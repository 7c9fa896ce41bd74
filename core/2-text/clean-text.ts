import type { Note, Span } from '#base'
import type { Report } from '#report'
import { choosePublished } from './choose-published.ts'
import { findImprint } from './find-imprint.ts'
import { type BentMeaning, findBentWords, findOddities, noteBent } from './find-oddities.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { guessLanguage } from './guess-language.ts'
import { readHtml } from './html/read-html.ts'
import type { TextKnowledge } from './knowledge.ts'
import { noteRepairs } from './note-repairs.ts'
import { repairText } from './repair-text.ts'
import { toCleanSpan } from './to-raw-span.ts'
import { trace } from './traced.ts'

/** Text without its damage, and the way back to the input. */
export type CleanText = {
  readonly text: string
  /** For each UTF-16 unit of `text`: where the raw characters that it stands for begin. Never falls. */
  readonly rawFrom: Int32Array
  /** For each UTF-16 unit of `text`: where the raw characters that it stands for end. */
  readonly rawTo: Int32Array
  /** Paragraphs in order; a headline or an in-text title is a paragraph of its own. */
  readonly paragraphs: readonly Paragraph[]
  readonly title?: string
  /** EDTF; a full date in the text's own dateline wins over one given from outside, with a note. */
  readonly published?: string
  readonly outlet?: string
  /** ISO 639-1, handed over or guessed; `und` when nothing shows it. */
  readonly language: string
  readonly url?: string
  /** Words that mean something else than is printed, by a slip of translation. */
  readonly bent?: readonly BentMeaning[]
  readonly notes: readonly Note[]
}

export type Paragraph = { readonly span: Span; readonly kind: 'headline' | 'body' | 'furniture' }

/** Takes the damage of its journey off a report: the page around it, broken characters, lost line ends. Never throws, whatever the text. */
export function cleanText(report: Report, knowledge: TextKnowledge): CleanText {
  const page = report.format === 'html' ? readHtml(report.raw, knowledge) : undefined
  const input = page?.traced ?? trace(report.raw, report.bodyFrom ?? 0, report.raw.length)
  const { traced, repaired } = repairText(input, knowledge)
  const { text, from: rawFrom, to: rawTo } = traced
  const ways = { rawFrom, rawTo }
  const title = report.title ?? page?.title
  const headings = (page?.headings ?? []).map(raw => toCleanSpan(ways, raw)).filter(([from, to]) => to > from)
  const { paragraphs, dates } = findParagraphs(text, knowledge, title, headings)
  const published = choosePublished(dates, report.published, page?.published)
  const language = report.language ?? page?.language ?? guessLanguage(text, knowledge.languages)
  const outlet = report.outlet ?? page?.outlet
  const url = report.url ?? page?.url
  const bent = findBentWords(text, knowledge)
  const notes: Note[] = [
    ...noteRepairs(repaired, ways),
    ...findOddities(text, knowledge),
    ...bent.map(each => noteBent(text, each)),
    ...published.notes,
    ...findImprint(text, paragraphs, title, knowledge)
  ]
  if (page?.isFlat)
    notes.push({
      stage: 'text',
      rule: 'nested-page',
      says: 'The page is nested deeper than browsers go; its words were taken without its markup, menus and all.'
    })
  if (text === '') notes.push({ stage: 'text', rule: 'no-text', says: 'No text was found in the report.' })
  else if (language !== 'en')
    notes.push({ stage: 'text', rule: 'language', says: `The text is in "${language}", which cannot be read yet; it was kept.` })
  return {
    text,
    ...ways,
    paragraphs,
    ...(title === undefined ? {} : { title }),
    ...(published.date === undefined ? {} : { published: published.date }),
    ...(outlet === undefined ? {} : { outlet }),
    language,
    ...(url === undefined ? {} : { url }),
    ...(bent.length === 0 ? {} : { bent }),
    notes
  }
}
