import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'
import { isUnder } from './walk.ts'

/** "two border posts in Rathedaung": the border that a post is on says less than where it is. */
export const isWayOf = (sentence: Sentence, { precision, head }: PlaceMention): boolean =>
  precision === 'border' && sentence.tokens[head]!.relation === 'compound'

/** "an Iraqi air base hosting troops in Balad": a site without a name is in the town that its own words name. */
export function insideOf(scene: Scene, sentence: Sentence, at: readonly PlaceMention[]): readonly PlaceMention[] {
  const [site] = at
  if (at.length !== 1 || site?.rule !== 'lies-near-what-was-named' || site.precision !== 'site' || site.sentence !== sentence.index)
    return []
  const towns = (scene.places[sentence.index] ?? []).filter(
    place => place.literal && place.precision === 'town' && place.head !== site.head && isUnder(sentence, place.head, site.head)
  )
  return towns.length === 1 ? towns : []
}
