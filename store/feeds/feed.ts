/** A feed, or a page, that the server asks by itself, and how it is. Times are ISO 8601, UTC. */
export type Feed = {
  readonly url: string
  readonly by: string
  readonly added: string
  /** Minutes between two questions while it answers. */
  readonly every: number
  /** When it is asked next. */
  readonly next: string
  /** When it was asked last, and when it answered last. */
  readonly asked: string | null
  readonly answered: string | null
  /** Questions in a row that it did not answer, and why the last was not. */
  readonly failures: number
  readonly says: string | null
  /** Reports that were new of it: in all, and at the last answer. */
  readonly reports: number
  readonly lastNew: number
  /** Items of the last answer that could not be read, and why the first could not. */
  readonly lastRefused: number
  readonly refusedSays: string | null
}

/** What came of asking a feed. */
export type FeedOutcome =
  | { readonly kind: 'answered'; readonly fresh: number; readonly refused: number; readonly says?: string | undefined }
  | { readonly kind: 'failed'; readonly says: string }
  /** Nothing is known: it is to be asked again. */
  | { readonly kind: 'left' }

/** The feeds of a store. */
export type Feeds = {
  /** By address. */
  readonly list: () => Promise<readonly Feed[]>
  /** Keeps a feed, to be asked at once; one that is kept already takes the new interval. */
  readonly add: (url: string, by: string, every: number) => Promise<Feed>
  /** False when there is none. What came of it stays. */
  readonly remove: (url: string) => Promise<boolean>
  /** The address of one that is due, which nobody else is given meanwhile; nothing when none is due. */
  readonly take: () => Promise<string | undefined>
  readonly keep: (url: string, outcome: FeedOutcome) => Promise<void>
}
