import type { Span } from '#base'
import type { TextKnowledge } from '../knowledge.ts'
import type { Traced } from '../traced.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { dropCopies } from './drop-copies.ts'
import { findBlocks } from './find-blocks.ts'
import { parsePage } from './parse-page.ts'
import { type PageFacts, readPageFacts } from './read-page-facts.ts'
import { toldBy } from './told-by.ts'
import { traceBlocks } from './trace-blocks.ts'

/** What a page of HTML holds of a report. */
export type Page = PageFacts & {
  /** The report's own text, blocks parted by empty lines. */
  readonly traced: Traced
  /** Whether it was nested too deep for its markup to be read. */
  readonly isFlat: boolean
  /** Ranges of the raw page that are headings. */
  readonly headings: readonly Span[]
}

/** Reads a page: its report without menus, scripts, captions and the like, and what its head says about it. */
export function readHtml(raw: string, knowledge: TextKnowledge): Page {
  const page = raw.toWellFormed() // Halves of surrogate pairs make the parser throw: U+FFFD stands for each, so that offsets hold.
  const { document, isFlat } = parsePage(page)
  const facts = readPageFacts(document)
  const blocks = dropCopies(chooseBlocks(findBlocks(document), knowledge.pageFurniture, toldBy(document)))
  return { ...facts, ...traceBlocks(page, blocks), isFlat }
}
