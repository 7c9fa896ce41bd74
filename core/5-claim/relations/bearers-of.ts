import { gather } from '#base'
import type { Sentence } from '#sentence'
import { unique } from '../fill.ts'
import { verbFrame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { deps } from '../walk.ts'
import { endsOf, type Mention } from './ends-of.ts'

/** Who a noun for a role is said of: "Abu Musa, the leader of …", "commander Abu Musa", "Abu Musa is (described as) the leader of …"; else the noun itself. */
export function bearersOf(scene: Scene, sentence: Sentence, anchor: number): readonly Mention[] {
  const token = sentence.tokens[anchor]!
  const governor = token.head < 0 ? undefined : sentence.tokens[token.head]
  const frame = deps(sentence, anchor, 'cop').length > 0 ? verbFrame(sentence, anchor, scene.grammar) : undefined
  const named =
    frame?.subject ??
    (/^(appos|flat|compound)/.test(token.relation)
      ? [token.head]
      : governor?.tag === 'VERB' && /^(obl|xcomp)/.test(token.relation) && isAs(sentence, anchor)
        ? namedBy(scene, sentence, token.head)
        : deps(sentence, anchor, ['appos', 'flat']))
  const bearers = unique(gather(named, head => endsOf(scene, sentence, head, 3)))
  return bearers.length > 0 ? bearers : endsOf(scene, sentence, anchor, 3)
}

const isAs = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.relation === 'xcomp' || deps(sentence, index, 'case').some(one => sentence.tokens[one]!.lemma === 'as')

/** "served as", "named him", "was described as": whom the verb is about. */
function namedBy(scene: Scene, sentence: Sentence, verb: number): readonly number[] {
  const { object, subject } = verbFrame(sentence, verb, scene.grammar)
  return object.length > 0 ? object : subject
}
