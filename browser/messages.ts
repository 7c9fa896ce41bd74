import type { Asked, Reading } from './reading.ts'

/** What a page says to its worker. */
export type ToWorker =
  | { readonly kind: 'open' /** The folder with the files that `layFiles` lays, as a whole address. */; readonly files: string }
  | { readonly kind: 'read'; readonly id: number; readonly asked: Asked }

/** What the worker says to its page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'shut'; readonly says: string }
  | { readonly kind: 'reading'; readonly id: number; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly id: number; readonly says: string }
