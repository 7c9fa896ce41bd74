import { type CalendarUnit, shiftDate, type TimeMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { above, deps, isUnder, relationIs } from './walk.ts'

const units: Readonly<Record<string, CalendarUnit>> = { H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' }

/**
 * "The toll rose on Tuesday, a day after gunmen stormed a post": a deed that another is told to be so long after or before has its day by that of the other;
 * undefined where the words leave open how long.
 */
export function reckonedFrom(
  scene: Scene,
  sentence: Sentence,
  { anchor }: Pick<Draft, 'anchor'>,
  time: TimeMention
): TimeMention | undefined {
  const { earlier, later } = scene.grammar
  for (const clause of [anchor, ...above(sentence, anchor)]) {
    if (!relationIs(sentence.tokens[clause]!.relation, 'advcl') || isUnder(sentence, time.head, clause)) continue
    const mark = deps(sentence, clause, 'mark').find(one => [earlier, later].some(words => words.has(lemmaAt(sentence, one))))
    const span = mark === undefined ? undefined : measureBefore(scene, sentence, mark)
    if (mark === undefined || span === undefined) continue
    if (/^PT\d+[MS]$/.test(span.length ?? '')) return time
    const [, count, unit] = /^P(?:T(?=\d+H))?(\d+)([HDWMY])$/.exec(span.length ?? '') ?? []
    if (count === undefined || unit === undefined || time.date === undefined) return undefined
    const date = shiftDate(time.date, earlier.has(lemmaAt(sentence, mark)) ? -Number(count) : Number(count), units[unit]!)
    return date === undefined ? undefined : { ...time, date, certainty: 'inferred' }
  }
  return time
}

/** The length of time that ends right before a conjunction: "[a day] after", "[two weeks] before". */
const measureBefore = ({ times }: Scene, { index }: Sentence, mark: number): TimeMention | undefined =>
  times[index]?.find(({ kind, to }) => kind === 'duration' && to === mark)

const lemmaAt = ({ tokens }: Sentence, index: number): string => tokens[index]!.lemma.toLowerCase()
