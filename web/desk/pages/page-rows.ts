import type { SituationDiff } from '../../../core/7-situation/diff-between.ts'
import type { ActorProfile as Profile } from '../../../core/7-situation/profile-actor.ts'
import type { ClaimRef, Joined, Situation } from '../../picture/picture.ts'
import type { ChooseClaim } from '../fact.tsx'

export type { SituationDiff }

type Called = readonly { readonly words: string; readonly claims: number }[]
type NamedActor = { readonly id: string; readonly name: string }

/** The page of an actor, as the server gives it. */
export type ActorProfile = Profile & {
  readonly id: string | null
  readonly name: string
  readonly kind: string
  readonly side: string | null
  readonly known: {
    readonly aliases: readonly string[]
    readonly class: string
    readonly country: string | null
    readonly from: string | null
    readonly to: string | null
    readonly partOf: NamedActor | null
    readonly parts: readonly NamedActor[]
  } | null
  readonly claims: number
  readonly more: boolean
  readonly called: Called
  readonly sides: readonly { readonly side: string; readonly first: string | null; readonly last: string | null; readonly claims: number }[]
  readonly events: readonly Joined[]
}

/** The page of a place, as the server gives it. */
export type PlaceProfile = {
  readonly key: string
  readonly name: string
  readonly country: string | null
  readonly within: string | null
  readonly precision: string
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  readonly claims: number
  readonly more: boolean
  readonly called: Called
  readonly situation: Situation
  readonly evidence: readonly ClaimRef[]
}

/** What the parts of a page need to be drawn and to lead on. */
export type PageHow = {
  readonly labels: Readonly<Record<string, string>>
  readonly colours: ReadonlyMap<string, string>
  readonly situation: Situation | undefined
  readonly chosen: string | undefined
  readonly choose: ChooseClaim
  readonly showEvent: (claim: string) => void
}
