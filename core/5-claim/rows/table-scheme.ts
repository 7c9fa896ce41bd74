import type { PlacePrecision } from '#mention'
import type { TableColumns } from '#report'

/** A way to write tables of events: its columns, what its words mean in our terms, and how it writes names. */
export type TableScheme = {
  /** Where it is told, for those who read on. */
  readonly source: string
  readonly columns: TableColumns
  /** The type of a claim by what the columns of the type say, in small letters; of several columns joined by ` / `, or of the last alone. */
  readonly types: Readonly<Record<string, string>>
  readonly otherwise?: string
  /** How well a place is known, by the words of the column, in small letters. */
  readonly precisions: Readonly<Record<string, PlacePrecision>>
  readonly names: TableNames
}

/** How names of actors are written. A pattern's first group is what is left of the name, or the country whose organ it is. */
export type TableNames = {
  /** What stands around a name and is no part of it: years, a country. */
  readonly around: readonly RegExp[]
  /** What parts a short name from a long one. */
  readonly parted: RegExp
  readonly organs: readonly { readonly pattern: RegExp; readonly organ?: string }[]
  /** Who has no name: the side that they are, or none. */
  readonly unnamed: readonly { readonly pattern: RegExp; readonly side?: string; readonly kind: 'people' | 'group' | 'unknown' }[]
}

/** Schemes by their names: `acled`, `ucdp`, and `own` for tables with columns of their own. */
export type TableSchemes = Readonly<Record<string, TableScheme>>
