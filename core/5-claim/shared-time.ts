import type { TimeMention } from '#mention'
import type { Sentence } from '#sentence'
import { above, deps } from './walk.ts'

/** "shelled the camp and burned a village on Sunday": the time at the end of joined deeds of one doer is the time of each. */
export function sharedTime(sentence: Sentence, anchor: number, times: readonly TimeMention[]): TimeMention | undefined {
  const verb = [anchor, ...above(sentence, anchor)].find(index => sentence.tokens[index]!.tag === 'VERB')
  if (verb === undefined) return undefined
  const first = sentence.tokens[verb]!.relation === 'conj' ? sentence.tokens[verb]!.head : verb
  const last = [...deps(sentence, first, 'conj'), ...deps(sentence, verb, 'conj')].findLast(
    index => index > verb && isJoined(sentence, verb, index)
  )
  return last === undefined
    ? undefined
    : times.find(({ head, kind, date }) => kind !== 'duration' && date !== undefined && head > last && sentence.tokens[head]!.head === last)
}

/** A verb that has neither a subject nor auxiliaries of its own goes on from the one before it. */
const isJoined = (sentence: Sentence, verb: number, next: number): boolean =>
  sentence.tokens[next]!.tag === 'VERB' &&
  deps(sentence, next, ['nsubj', 'csubj', 'aux', 'mark']).length === 0 &&
  deps(sentence, verb, 'mark').length === 0
