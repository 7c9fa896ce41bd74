import type { Paragraph } from './clean-text.ts'

/** A stretch of a paragraph of the text; pieces become the paragraphs that later stages read. */
export type Piece = Paragraph
