/** All events, states and tolls, or all claims, in short and column by column, as the server gives them: numbers stand for `words`, `parties`, `places`. */
export type Outline = {
  readonly words: readonly string[]
  readonly parties: readonly { readonly id: string | null; readonly name: string; readonly side: string | null }[]
  readonly places: readonly OutlinePlace[]
  readonly id: readonly string[]
  readonly kind: readonly number[]
  readonly type: readonly number[]
  readonly stance: readonly number[]
  readonly on: readonly (string | null)[]
  readonly known: readonly (string | null)[]
  readonly by: readonly (readonly number[])[]
  readonly to: readonly (readonly number[])[]
  readonly at: readonly (readonly number[])[]
  readonly sources: readonly (readonly number[])[]
  readonly claims: readonly number[]
  readonly origins: readonly number[]
  readonly disputes: readonly (readonly number[])[]
  readonly what: readonly (number | null)[]
  readonly low: readonly (number | null)[]
  readonly best: readonly (number | null)[]
  readonly high: readonly (number | null)[]
  readonly confidence: readonly number[]
  readonly leftOut: number
}

export type OutlinePlace = {
  readonly key: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string | null
  readonly within: string | null
  readonly precision: string
  readonly radiusKm: number | null
}
