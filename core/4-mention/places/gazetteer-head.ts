import type { PlaceKind } from './gazetteer.ts'

/** What stands, as JSON, before the tables of a gazetteer. */
export type GazetteerHead = {
  /** What it was built from, and under which licence. */
  readonly source: string
  readonly countries: readonly string[]
  /** Whether names in that country are romanised, so that spellings vary. */
  readonly romanised: readonly boolean[]
  readonly features: readonly string[]
  /** What each feature is; without it a district is an area, and all else a town. */
  readonly kinds?: readonly PlaceKind[]
  readonly places: number
  readonly names: number
  /** Radius of each province in km; provinces are the first places of the table. */
  readonly provinces: readonly number[]
  /** Radius in km of each area that was measured; these come right after the provinces. */
  readonly areas?: readonly number[]
}
