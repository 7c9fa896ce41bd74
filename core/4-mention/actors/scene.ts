import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { PlaceMention } from '../mention.ts'
import type { ActorKnowledge } from './actor-knowledge.ts'
import type { TheatreFound } from './find-theatre.ts'
import type { NameMatch } from './match-names.ts'

/** One sentence with all that the finders of actors look at. */
export type Scene = {
  readonly text: CleanText
  readonly sentence: Sentence
  readonly caseless: boolean
  readonly matches: readonly NameMatch[]
  /** For each token, the match that covers it. */
  readonly matchAt: readonly (NameMatch | undefined)[]
  /** Those of the sentence, and those of its paragraph. */
  readonly places: readonly PlaceMention[]
  readonly placesBeside: readonly PlaceMention[]
  readonly theatre: TheatreFound
  readonly knowledge: ActorKnowledge
}

/** For each token of a sentence, the match that covers it. */
export function coverTokens(sentence: Sentence, matches: readonly NameMatch[]): readonly (NameMatch | undefined)[] {
  const cover: (NameMatch | undefined)[] = sentence.tokens.map(() => undefined)
  for (const match of matches) for (let index = match.from; index < match.to; index++) cover[index] = match
  return cover
}
