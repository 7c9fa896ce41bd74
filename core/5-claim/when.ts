import type { TimeMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { isLengthBeside, isOffset } from './lengths.ts'
import { reckonedTo } from './reckoned.ts'
import { reckonedFrom } from './reckoned-from.ts'
import type { Scene } from './scene.ts'
import { sharedTime } from './shared-time.ts'
import { sinceThen } from './since-then.ts'
import type { Speech } from './speech.ts'
import { clauseBefore } from './told-before.ts'
import { above, deps, isUnder, relationIs } from './walk.ts'

/** When a claim holds: the time nearest to its anchor in the tree, never that of the saying. */
export function findWhen(
  scene: Scene,
  sentence: Sentence,
  draft: Pick<Draft, 'anchor' | 'heads' | 'merged' | 'kind' | 'match'>,
  speeches: readonly Speech[]
): TimeMention | undefined {
  const all = (scene.times[sentence.index] ?? []).filter(
    time =>
      !scene.grammar.asides.has(time.words.toLowerCase()) &&
      !ofSpeech(sentence, time, speeches, draft.anchor) &&
      !ofSaying(sentence, time, draft.anchor, scene.grammar) &&
      !ofBefore(sentence, time, draft.anchor, scene.grammar) &&
      !ofCondition(sentence, time, draft.anchor, scene.grammar) &&
      !isOffset(sentence, time)
  )
  const dated = (times: readonly TimeMention[]): readonly TimeMention[] =>
    times.some(time => time.date !== undefined) ? times.filter(time => time.date !== undefined) : times
  const holder = dated(all).find(
    time => (time.from <= draft.anchor && draft.anchor < time.to) || isWithBeginning(sentence, time, draft.anchor, scene)
  )
  if (holder) return beginningOf(holder)
  const times = dated(all.filter(time => !isOfRank(sentence, time, scene.grammar) && !isLengthBeside(sentence, time, all)))
  let best: TimeMention | undefined
  let least = 30
  for (const anchor of [draft.anchor, ...draft.merged]) {
    for (const time of times) {
      if (draft.kind === 'state' && isDescription(sentence, draft) && !isUnder(sentence, time.head, anchor)) continue
      const distance = distanceTo(sentence, anchor, time, draft.heads)
      if (distance < least) {
        best = time
        least = distance
      }
    }
  }
  best ??= draft.kind === 'event' ? sharedTime(sentence, draft.anchor, times) : undefined
  best &&= reckonedFrom(scene, sentence, draft, best)
  const told = best && sinceThen(scene, sentence, draft, reckonedTo(best, times, draft, scene.grammar))
  return told && draft.kind === 'event' ? ofMoment(told) : told
}

/** "vowed to march unless the vote of December 27 is annulled": a day in the condition is not that of the deed. */
const ofCondition = (sentence: Sentence, { head }: TimeMention, anchor: number, grammar: Grammar): boolean =>
  [head, ...above(sentence, head)].some(
    index =>
      relationIs(sentence.tokens[index]!.relation, 'advcl') &&
      index !== anchor &&
      !isUnder(sentence, anchor, index) &&
      deps(sentence, index, 'mark').some(mark => grammar.conditions.has(sentence.tokens[mark]!.lemma.toLowerCase()))
  )

/** "the deadliest attack on Sumy since March": a time that only says among which ones something is the first or the worst. */
const isOfRank = (sentence: Sentence, { from }: TimeMention, grammar: Grammar): boolean => {
  const { tokens } = sentence
  if (!grammar.rankedFrom.has(tokens[from]?.lemma.toLowerCase() ?? '')) return false
  const nouns = from > 0 ? [from - 1, ...above(sentence, from - 1)] : []
  const end = nouns.findIndex(index => !/^(NOUN|PROPN)$/.test(tokens[index]?.tag ?? '') && !relationIs(tokens[index]!.relation, 'acl'))
  return nouns
    .slice(0, end < 0 ? nouns.length : end)
    .some(noun => deps(sentence, noun, 'amod').some(index => grammar.rank.test(tokens[index]!.words)))
}

/** "is being shelled now": what happens happens on the day; only a state goes on. */
const ofMoment = (time: TimeMention): TimeMention =>
  time.kind !== 'duration' && /^\d{4}-\d\d-\d\d\/\.\.$/.test(time.date ?? '') ? { ...time, date: time.date!.slice(0, 10) } : time

/** "since the war began in March 2011 with protests": what hangs on the verb inside a time happened when it did. */
const isWithBeginning = (sentence: Sentence, { from, to }: TimeMention, anchor: number, { grammar }: Scene): boolean =>
  above(sentence, anchor).some(up => from <= up && up < to && sentence.tokens[up]!.tag === 'VERB') ||
  opensBehind(sentence, to, anchor, grammar)

/** "since Thursday, when militants blew up a bridge": whether the clause of a deed tells of the time right before it. */
function opensBehind({ tokens, dependents }: Sentence, to: number, anchor: number, grammar: Grammar): boolean {
  const opener = tokens[to]?.words === ',' ? to + 1 : to
  return (dependents[anchor] ?? []).includes(opener) && grammar.timeRelatives.has(tokens[opener]!.lemma.toLowerCase())
}

/** "since the war began in March 2011": what a time is counted from happened at its beginning. */
const beginningOf = (time: TimeMention): TimeMention => {
  const [from, to] = time.date?.split('/') ?? []
  return from !== undefined && to !== undefined && /^\d/.test(from) ? { ...time, date: from } : time
}

/** A state told in passing, by a noun or by what describes one ("rebel-held", "backed by"), has no time but its own. */
const isDescription = (sentence: Sentence, draft: Pick<Draft, 'anchor' | 'match'>): boolean =>
  draft.match.frame.nominal || relationIs(sentence.tokens[draft.anchor]!.relation, ['amod', 'acl'])

/** "demanded a truce after they took the town in May": a time of what went before. */
function ofBefore(sentence: Sentence, { head }: TimeMention, anchor: number, grammar: Grammar): boolean {
  const clause = clauseBefore(sentence, head, anchor, grammar)
  return clause >= 0 && isUnder(sentence, clause, anchor)
}

/** A time that hangs on a verb of saying and not on what is said, or on who says it: "according to reports today". */
function ofSpeech(sentence: Sentence, time: TimeMention, speeches: readonly Speech[], anchor: number): boolean {
  const ofSpeaker = ({ speakers }: Speech): boolean =>
    speakers.some(
      speaker => speaker.sentence === sentence.index && isUnder(sentence, time.head, speaker.head) && time.head !== speaker.head
    )
  return speeches.some(
    speech =>
      !speech.says(time.head) &&
      (ofSpeaker(speech) ||
        (sentence.tokens[speech.cue]!.tag === 'VERB' &&
          !(isUnder(sentence, time.head, anchor) && !isUnder(sentence, speech.cue, anchor)) &&
          !isTermOf(sentence, time, speech.cue) &&
          (sentence.tokens[time.head]!.head === speech.cue || nearestVerb(sentence, time.head) === speech.cue)))
  )
}

/** "Tests on victims of a raid point to gas, the ministry said on Friday": a time on a verb of saying that the deed stands below is no time of the deed. */
function ofSaying(sentence: Sentence, time: TimeMention, anchor: number, { saying }: Grammar): boolean {
  const cue = sentence.tokens[time.head]!.head
  const verb = sentence.tokens[cue]
  return (
    verb?.tag === 'VERB' &&
    cue !== anchor &&
    saying.has(verb.lemma.toLowerCase()) &&
    isUnder(sentence, anchor, cue) &&
    !isUnder(sentence, time.head, anchor) &&
    !isTermOf(sentence, time, cue)
  )
}

/** "announced a truce from Monday to Friday": from when to when is no time of announcing. */
const isTermOf = (sentence: Sentence, time: TimeMention, cue: number): boolean =>
  /^[^./].*\/[^.]/.test(time.date ?? '') &&
  time.kind !== 'duration' &&
  deps(sentence, cue, ['obj', 'nsubj:pass']).some(index => index < time.head && sentence.tokens[index]!.tag === 'NOUN')

const nearestVerb = (sentence: Sentence, index: number): number | undefined =>
  above(sentence, index).find(at => sentence.tokens[at]!.tag === 'VERB')

/** Steps between an anchor and a time; infinite when another clause of its own stands between. */
function distanceTo(sentence: Sentence, anchor: number, time: TimeMention, heads: readonly number[]): number {
  if (isUnder(sentence, time.head, anchor)) return depthBelow(sentence, time.head, anchor)
  for (const head of heads)
    if (isUnder(sentence, time.head, head) && !isOfWhom(sentence, time.head, head)) return 1 + depthBelow(sentence, time.head, head)
  let steps = 3
  let at = anchor
  for (const up of above(sentence, anchor)) {
    const { relation } = sentence.tokens[at]!
    if (relation === 'acl:relcl' || relation === 'parataxis') steps += 4
    if (relation === 'ccomp' || isContent(sentence, at)) return Number.POSITIVE_INFINITY
    steps += 1
    const direct =
      sentence.tokens[time.head]!.head === up ||
      deps(sentence, up, ['obl', 'nsubj', 'obj', 'nmod']).some(
        index => index !== at && isUnder(sentence, time.head, index) && shallow(sentence, time.head, index)
      )
    if (direct || time.head === up) return steps
    at = up
  }
  return Number.POSITIVE_INFINITY
}

/** "Chad, which sent troops in 2011, has begun to leave": when someone named did something else. */
const isOfWhom = (sentence: Sentence, index: number, name: number): boolean => {
  const way = [index, ...above(sentence, index)]
  return sentence.tokens[name]!.tag === 'PROPN' && way.slice(0, way.indexOf(name)).some(at => sentence.tokens[at]!.relation === 'acl:relcl')
}

/** "traded charges on Monday over who shelled the camp": a clause with a subject of its own that says what a noun is about. */
const isContent = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.relation === 'acl' &&
  deps(sentence, index, ['nsubj', 'csubj']).length > 0 &&
  deps(sentence, index, 'mark').length > 0

function depthBelow(sentence: Sentence, index: number, ancestor: number): number {
  let steps = 0
  for (let at = index; at !== ancestor; at = sentence.tokens[at]!.head) {
    const { relation } = sentence.tokens[at]!
    const own = relationIs(relation, 'conj') && sentence.tokens[at]!.tag === 'VERB'
    const aside = relationIs(relation, 'acl') && sentence.tokens[at]!.head !== ancestor
    steps += own || aside || relationIs(relation, ['ccomp', 'parataxis']) ? 40 : relationIs(relation, ['advcl', 'conj', 'acl']) ? 3 : 1
  }
  return steps
}

const shallow = (sentence: Sentence, index: number, ancestor: number): boolean => depthBelow(sentence, index, ancestor) <= 3
