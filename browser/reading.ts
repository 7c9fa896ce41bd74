import type { Input, Picture } from '@vedette/core'

/** A report as it was pasted or dropped. Its name gives the format and the id, as a file's does. */
export type Asked = {
  readonly input: Input
  /** EDTF date of publication, should the report have none: `2020-02-09`. */
  readonly published?: string | undefined
}

export type Refused = { readonly where: string; readonly says: string }

/** What came of it. */
export type Reading = {
  /** A line of the claims format for each report, as `vedette code` writes it, without the line's end. */
  readonly lines: readonly string[]
  /** The same with the map that it needs, to be drawn. */
  readonly picture: Picture
  /** Why what could not be a report is none. */
  readonly refused: readonly Refused[]
}
