/** What the rows of a table of events say, by the names of its columns; a list is read in its order, and joined. */
export type TableColumns = {
  /** The first day, or the only one. */
  readonly date: string
  readonly until?: string
  readonly type?: readonly string[]
  readonly by?: readonly string[]
  readonly to?: readonly string[]
  readonly place?: string
  readonly within?: string
  readonly country?: string
  readonly lat?: string
  readonly lon?: string
  /** How the place is known: a word or number of the scheme's own. */
  readonly precision?: string
  readonly killed?: string
  readonly low?: string
  readonly high?: string
  readonly source?: string
}

/** How a table of events is read: by the scheme of this name, or by columns and types of its own. */
export type TableMapping = {
  readonly scheme?: string
  readonly columns?: TableColumns
  /** The type of a claim by what the columns of the type say, in small letters. */
  readonly types?: Readonly<Record<string, string>>
  /** The type of all others; without it a row of another type makes no claim. */
  readonly otherwise?: string
}
