import type { TimeMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { caseLemmas } from './walk.ts'

/** "have killed 600 people since the 2021 coup": what is counted since something that a date only tells the time of goes on from then. */
export function sinceThen(scene: Scene, sentence: Sentence, draft: Pick<Draft, 'anchor'>, time: TimeMention): TimeMention {
  const { head, relation } = sentence.tokens[time.head]!
  const { published } = scene.text
  if (time.date === undefined || !/^\d{4}(-\d\d){0,2}$/.test(time.date) || published === undefined || published < time.date) return time
  if (!/^(compound|nummod|amod|nmod)/.test(relation) || head < 0 || head === draft.anchor || sentence.tokens[head]!.tag !== 'NOUN')
    return time
  return caseLemmas(sentence, head).some(one => scene.grammar.rankedFrom.has(one)) ? { ...time, date: `${time.date}/${published}` } : time
}
