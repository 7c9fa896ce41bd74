import type { ClaimRef } from './joined.ts'

/** How widely and how independently something is told. */
export type Telling = { readonly reports: number; readonly outlets: number; readonly origins: number }

/** Counts the reports, the outlets and the independent origins of claims about one thing, or about several that one thing follows from. */
export function countTelling(claims: readonly Pick<ClaimRef, 'report' | 'outlet' | 'origin'>[]): Telling {
  // Most things are told once.
  if (claims.length === 1) return once
  return {
    reports: new Set(claims.map(({ report }) => report)).size,
    outlets: new Set(claims.map(({ outlet, report }) => outlet?.toLowerCase() ?? ` ${report}`)).size,
    origins: new Set(claims.map(({ origin }) => origin.toLowerCase())).size
  }
}

const once: Telling = { reports: 1, outlets: 1, origins: 1 }
