/** One column of a list. */
export type Column<Item> = {
  /** As it stands in the address. */
  readonly name: string
  readonly head: string
  /** In pixels; what is left over goes to the first column that grows. */
  readonly width: number
  readonly grows?: boolean
  readonly isNumber?: boolean
  /** What the cell says. */
  readonly says: (item: Item) => string
  /** What rows are sorted by: numbers, or words; `undefined` comes last whichever way. What the cell says unless told otherwise. */
  readonly by?: (item: Item) => number | string | undefined
  /** Shown unless other columns are chosen. */
  readonly usual?: boolean
  /** Whether rows may stand together by its values. */
  readonly groups?: boolean
}

/** A kind of list: its columns, and what tells its items apart. */
export type Listing<Item> = {
  /** What one is, for people. */
  readonly what: string
  readonly columns: readonly Column<Item>[]
  readonly idOf: (item: Item) => string
}
