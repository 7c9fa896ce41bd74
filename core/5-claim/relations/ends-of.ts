import { gather } from '#base'
import type { ActorMention, PlaceMention } from '#mention'
import { type Sentence, spanOf, wordsOf } from '#sentence'
import { unique } from '../fill.ts'
import { verbFrame } from '../frame.ts'
import { nounFrame } from '../noun-frame.ts'
import { headedBy, type Scene } from '../scene.ts'
import { caseLemmas, deps, phraseHeads } from '../walk.ts'
import type { Thing } from './relation.ts'

export type Mention = ActorMention | PlaceMention | Thing

/** Whom or what a phrase means: what it heads, whoever owns it ("the efforts of Mali", "their campaign"), whoever stands beside it ("our ally Chad"), whoever did it ("raids claimed by the group"). */
export function endsOf(scene: Scene, sentence: Sentence, head: number, depth = 0): readonly Mention[] {
  const own = namedAt(scene, sentence, head)
  if (own.length > 0) return own
  if (depth > 2) return []
  const owners = deps(sentence, head, ['nmod:poss', 'compound', 'amod', 'appos', 'flat', 'nmod']).filter(
    index =>
      !/^nmod$/.test(sentence.tokens[index]!.relation) ||
      caseLemmas(sentence, index).some(one => one === 'of' || one === 'from' || one === 'by')
  )
  const doers = nounFrame(sentence, head, scene.grammar).subject.filter(index => sentence.tokens[index]!.head !== head)
  return unique(
    gather([...gather(owners, index => phraseHeads(sentence, index)), ...doers], index => endsOf(scene, sentence, index, depth + 1))
  )
}

/** The mention that a word heads; for a pronoun, whom it stands for where the sentence itself names them. */
function namedAt(scene: Scene, sentence: Sentence, head: number): readonly Mention[] {
  const actor = headedBy(scene.actors[sentence.index], head)[0]
  if (!actor) return headedBy(scene.places[sentence.index], head).slice(0, 1)
  const members = (actor.members ?? []).filter(member => member.sentence === sentence.index)
  if (members.length > 0) return members
  if (actor.form !== 'pronoun') return [actor]
  const named = (scene.actors[sentence.index] ?? []).findLast(
    other => other.form !== 'pronoun' && other.name === actor.name && other.to <= actor.from
  )
  return [named ?? actor]
}

/** Who does a deed that only a noun tells ("in the fight against"): who is helped in it, if they may be; whom it is said of; who takes part in it. */
export function doersAbove(scene: Scene, sentence: Sentence, anchor: number, helpedToo: boolean): readonly Mention[] {
  const mentions = (heads: readonly number[]): readonly Mention[] => unique(gather(heads, head => endsOf(scene, sentence, head)))
  for (let at = anchor, guard = 0; guard < 3; guard += 1) {
    const { relation, head } = sentence.tokens[at]!
    if (head < 0 || !/^(obl|nmod|appos)/.test(relation)) return []
    if (/^(obl|nmod)/.test(relation) && !caseLemmas(sentence, at).every(one => one === 'as' || scene.grammar.partaking.has(one))) return []
    if (sentence.tokens[head]!.tag === 'VERB') {
      const { object, subject } = verbFrame(sentence, head, scene.grammar)
      const helped = helpedToo ? mentions(gather(object, one => helpedIn(sentence, one, anchor))) : []
      return helped.length > 0 ? helped : mentions(subject)
    }
    const here = namedAt(scene, sentence, head)
    if (here.length > 0) return here
    const helped = helpedToo ? mentions(helpedIn(sentence, head, anchor).filter(one => one !== head)) : []
    if (helped.length > 0) return helped
    const owners = mentions(deps(sentence, head, 'nmod:poss'))
    if (owners.length > 0) return owners
    at = head
  }
  return []
}

/** Whom help goes to: "supported the army", "support for the army". */
function helpedIn(sentence: Sentence, head: number, before: number): readonly number[] {
  const others = deps(sentence, head, 'nmod').filter(
    index => index < before && caseLemmas(sentence, index).some(one => one === 'of' || one === 'for' || one === 'to')
  )
  return others.length > 0 ? gather(others, index => phraseHeads(sentence, index)) : [head]
}

/** Who "their" is in "helped the army in their fight": those helped, not the helpers. */
export function ownersInHelp(scene: Scene, sentence: Sentence, anchor: number): readonly Mention[] {
  const pronoun = deps(sentence, anchor, 'nmod:poss').some(index => sentence.tokens[index]!.tag === 'PRON')
  return pronoun ? doersAbove(scene, sentence, anchor, true).filter(one => 'form' in one && one.form !== 'pronoun') : []
}

/** What a phrase names that is neither an actor nor a place known by name: "a military barracks". */
export function thingAt(sentence: Sentence, head: number): readonly Thing[] {
  if (sentence.tokens[head]!.tag !== 'NOUN') return []
  const from = Math.min(head, ...deps(sentence, head, ['det', 'amod', 'compound', 'nummod']))
  const words = wordsOf(sentence, from, head + 1)
  return [{ kind: 'thing', sentence: sentence.index, from, to: head + 1, head, words, name: words, span: spanOf(sentence, from, head + 1) }]
}
