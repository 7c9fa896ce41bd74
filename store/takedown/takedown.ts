/** What to strike out: a report; words, wherever they stand; or words of one report. */
export type TakedownRequest = {
  /** The key of a report. */
  readonly report?: string | undefined
  /** A name or a passage. Letters may be large or small and bear marks or not; what stands between words does not matter. */
  readonly words?: string | undefined
  readonly reason: string
  readonly by: string
}

/** A tombstone: that something was struck out, when, why and by whom; not what. */
export type Takedown = {
  readonly id: string
  readonly kind: 'report' | 'words'
  /** Of the report that it was meant for. */
  readonly key: string | null
  readonly reason: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** By what the words are known when they come in again: salted hashes. */
  readonly mark: { readonly salt: string; readonly wordCount: number; readonly firstHash: string; readonly wordsHash: string } | null
  /** Reports that are gone, and the key of what is left of each. */
  readonly reports: readonly { readonly key: string; readonly became: string | null }[]
}
