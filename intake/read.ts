import type { Opened } from '@vedette/core'

/** What came of a part of the input: a report, a refusal, or what the system or the web did not give. */
export type Read = Opened | { readonly kind: 'unreadable'; readonly where: string; readonly says: string }

/** Where a part of the input stands, for people. */
export const nameInput = (where: string): string => where.replace(/^-(?=:|$)/, 'standard input')
