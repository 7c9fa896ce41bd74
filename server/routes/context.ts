import type { PlaceKnowledge } from '@vedette/core'
import type { Store } from '@vedette/store'
import type { Changes } from '../changes.ts'
import type { Answerer } from '../situation/answer-questions.ts'

/** What routes draw on. */
export type Context = {
  readonly store: Store
  readonly places: PlaceKnowledge
  readonly changes: Changes
  readonly answers: Answerer
  readonly version: string
  /** What codes reports here; null when nothing does. */
  readonly coder: string | null
  /** Whether this server asks the feeds of the store. */
  readonly asksFeeds: boolean
  readonly today: () => string
}
