import { gather } from '#base'
import type { CountMention } from '#mention'
import type { Sentence } from '#sentence'
import { isTally } from './is-tally.ts'
import type { Match } from './match.ts'
import type { Scene } from './scene.ts'
import { deps } from './walk.ts'

/** "The number of people killed in the raid has risen to 31": the bare number that a tally of those it is done to comes to. */
export function talliedBy(scene: Scene, sentence: Sentence, { fillings }: Match, counts: readonly CountMention[]): readonly CountMention[] {
  const tallies = gather(
    fillings.filter(({ role }) => role === 'to'),
    ({ heads }) => heads.map(head => sentence.tokens[head]!.head)
  ).filter(over => over >= 0 && isTally(scene, sentence, over) && sentence.tokens[over]!.relation.startsWith('nsubj'))
  const totals = gather(tallies, tally => deps(sentence, sentence.tokens[tally]!.head, ['obl', 'obj']).filter(index => index > tally))
  return counts.filter(({ what, head }) => what === undefined && totals.includes(head))
}
