import type { TokenRange } from '#sentence'

/** Whether two ranges of tokens share at least one. */
export const overlapsRange = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to
