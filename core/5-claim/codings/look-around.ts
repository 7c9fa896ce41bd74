import { gather } from '#base'
import { lemmasIn, type Sentence } from '#sentence'
import type { Claim } from '../claim.ts'
import { type Codable, covers } from './coding-rule.ts'
import type { ReadSubEvent } from './weigh-sub-events.ts'

/** A claim with where it is told, by which others are close. */
export type Told = Codable & Pick<Claim, 'span'>

/**
 * What stands around a claim: the claims told within some two sentences, of the same day as far as is told, the lemmas of its own sentence, and
 * those of the sentences next to it too.
 */
export type Around = {
  readonly claims: readonly Codable[]
  /** Whether violence is denied among them. */
  readonly calm?: boolean
  readonly words: Said
  readonly near: Said
  /** What its own sentence and those next to it are about, as the encoder has it. */
  readonly about?: { readonly own: About; readonly near: About }
  /** What the short report reads as that the claim leads, where no claim of it is read so by itself. */
  readonly leads?: ReadSubEvent
}

/** The lemmas of some sentences, each by itself. */
export type Said = readonly ReadonlySet<string>[]

/** What some sentences are about, each by itself (`Sentence.meaning`). */
export type About = readonly Float32Array[]

export const alone: Around = { claims: [], words: [], near: [] }

export const isTold = ({ stance }: Pick<Claim, 'stance'>): boolean => stance === 'asserted' || stance === 'possible'

export function lookAround(claim: Told, claims: readonly Told[], sentences: readonly Sentence[]): Around {
  const own = sentences.filter(sentence => overlaps(sentence, claim))
  const near = sentences.filter((_, at) => sentences.slice(Math.max(at - 1, 0), at + 2).some(sentence => overlaps(sentence, claim)))
  return {
    claims: claims.filter(
      other =>
        other !== claim &&
        isTold(other) &&
        Math.max(other.span[0] - claim.span[1], claim.span[0] - other.span[1]) < reach &&
        (claim.on?.date === undefined || other.on?.date === undefined || claim.on.date === other.on.date)
    ),
    calm: claims.some(
      ({ type, stance, span }) =>
        covers('ASSAULT', type) && stance === 'denied' && Math.max(span[0] - claim.span[1], claim.span[0] - span[1]) < reach
    ),
    words: own.map(lemmasIn),
    near: near.map(lemmasIn),
    about: { own: aboutOf(own), near: aboutOf(near) }
  }
}

export const overlaps = (one: Pick<Claim, 'span'>, other: Pick<Claim, 'span'>): boolean =>
  one.span[0] < other.span[1] && other.span[0] < one.span[1]

export const aboutOf = (sentences: readonly Sentence[]): About => gather(sentences, ({ meaning }) => meaning ?? [])

/** Characters within which a claim or a sentence is close. */
export const reach = 240
