import type { LineClaim } from '#claim'
import type { Joined } from '#event'
import type { ReportHead } from './claim-columns.ts'
import type { Withheld } from './safeguard/safeguards.ts'

/** Text, or bytes of a format that is none. */
export type Piece = string | Uint8Array<ArrayBuffer>

/** How rows become the bytes of one file, some at a time, so that no file has to be held in memory. `add` gives an empty piece while it gathers. */
export type Exporter<Row> = {
  readonly begin: () => Piece
  readonly add: (rows: readonly Row[]) => Piece
  readonly end: () => Piece
}

/** A claim as it is written: what people decided on it, the report that makes it, and what was withheld of it. */
export type ExportedClaim = {
  readonly claim: LineClaim
  readonly standing: string
  readonly report: ReportHead & { readonly key: string }
  readonly withheld: readonly Withheld[]
}

/** What claims are joined to, as it is written. */
export type ExportedEvent = { readonly event: Joined; readonly withheld: readonly Withheld[] }

/** What was withheld, in one cell: "name withheld; place district". */
export const sayWithheld = (withheld: readonly Withheld[]): string | null =>
  withheld.length === 0 ? null : withheld.map(({ what, became }) => `${what} ${became}`).join('; ')
