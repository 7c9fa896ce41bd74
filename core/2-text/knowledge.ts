import type { AmendmentPattern } from './imprint-knowledge.ts'

/** A piece of a page that is not part of the report's own telling, with its examples. */
export type FurniturePattern = {
  readonly rule: string
  /** At the start of one of the first paragraphs, at the end of a paragraph, a paragraph as a whole, or anywhere inside one. */
  readonly where: 'head' | 'tail' | 'whole' | 'inside'
  readonly pattern: RegExp
  readonly says: readonly string[]
  readonly not?: readonly string[]
}

/** A word that machine translation bent: where `near` holds a word close by, it means something else than it says. */
export type BentWord = {
  readonly printed: string
  readonly meant: string
  /** Lower-case words, one of which must stand within `within` words. */
  readonly near: readonly string[]
  readonly within: number
  readonly says: readonly string[]
  readonly not: readonly string[]
}

/** How a language shows itself: by words that its texts cannot do without, or by its script, of which no character is ASCII or punctuation. */
export type LanguageSign = { readonly language: string; readonly words?: ReadonlySet<string>; readonly script?: RegExp }

/** All that the text stage must know of a language and of its press. */
export type TextKnowledge = {
  readonly languages: readonly LanguageSign[]
  /** Lower-case names and short forms of months, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** Lower-case names and short forms of weekdays. */
  readonly weekdays: readonly string[]
  /** What stands before a date of publication, lower case: "last updated at". */
  readonly publishedLabels: readonly string[]
  /** News agencies as they sign. */
  readonly agencies: readonly string[]
  /** Lower-case words that before a colon are who speaks, not where: "mayor", "nato". */
  readonly speakerLabels: ReadonlySet<string>
  /** Lower-case words of credits that are those of a picture: "photo". */
  readonly pictureWords: ReadonlySet<string>
  readonly furniture: readonly FurniturePattern[]
  /** The first that fits counts. */
  readonly amendments: readonly AmendmentPattern[]
  /** Lower-case words that join clauses: "and". */
  readonly joiners: ReadonlySet<string>
  /** Capitalised words that only begin a sentence so: "It". */
  readonly starters: ReadonlySet<string>
  /** What follows an apostrophe at the end of a word: "s", "t". */
  readonly apostropheEndings: ReadonlySet<string>
  /** Words that have lost their apostrophe and are no other word: "didnt" → "didn't". */
  readonly contractions: ReadonlyMap<string, string>
  /** Names that have no plural: "Syria", so that "Syrias" has lost its apostrophe. */
  readonly neverPlural: ReadonlySet<string>
  /** First parts of words that keep their hyphen at the end of a line: "self". */
  readonly hyphenated: ReadonlySet<string>
  readonly bentWords: readonly BentWord[]
  /** Matches class, id and role of parts of a page that hold no report. */
  readonly pageFurniture: RegExp
}
