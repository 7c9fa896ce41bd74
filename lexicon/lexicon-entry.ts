/** A row of a table of the lexicon; `before` is the one that it takes the place of, the same where the row says so already. */
export type LexiconEntry = { readonly file: string; readonly before: string | null; readonly line: string }
