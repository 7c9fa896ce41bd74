import type { ClaimRef } from './joined.ts'

/** How widely and how independently something is told. */
export type Telling = { readonly reports: number; readonly outlets: number; readonly origins: number }

/** Counts the reports, the outlets and the independent origins of claims about one thing, or about several that one thing follows from. */
export function countTelling(claims: readonly Pick<ClaimRef, 'report' | 'outlet' | 'origin'>[]): Telling {
  return {
    reports: new Set(claims.map(({ report }) => report)).size,
    outlets: new Set(claims.map(({ outlet, report }) => outlet?.toLowerCase() ?? ` ${report}`)).size,
    origins: new Set(claims.map(({ origin }) => origin.toLowerCase())).size
  }
}
