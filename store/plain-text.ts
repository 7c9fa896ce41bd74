/** A text as a column can hold it: PostgreSQL's texts have no NUL characters; they become U+FFFD. */
export const plainText = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text)

/** `plainText` of what may be missing. */
export const plainOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : plainText(text)

/**
 * A text as it is searched in: its letters and numbers in small, all else a blank, at most as long as an index of words takes. Made here,
 * since what a server takes for a letter depends on its locale.
 */
export const searchText = (text: string): string =>
  text
    .slice(0, 250_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')

/** What is searched for, made alike; quotes hold words together, and a minus before a word leaves out what has it. */
export const searchWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”«»„]/g, '"')
    .replace(/(?<=\S)-/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}"-]+/gu, ' ')
