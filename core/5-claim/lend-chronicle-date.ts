import type { Draft } from './draft.ts'

/** So many days, told mostly one after the other, make a chronicle of a text: a page on a campaign, a diary of a siege. */
const leastDays = 8
const leastInOrder = 0.75
/** Over how many sentences a chronicle stays at the day that it told last. */
const reach = 12

/**
 * In a chronicle, what has no date happened, or held, when the narrative is: at the date told last before it. In any other text nothing is
 * lent: what holds without a date holds when the text is published. What is lent is `inferred`.
 */
export function lendChronicleDate(drafts: readonly Draft[]): readonly Draft[] {
  if (!isChronicle(drafts)) return drafts
  let last: Draft | undefined
  return drafts.map(draft => {
    if (draft.on !== undefined) {
      if (isPoint(draft)) last = draft
      return draft
    }
    const isNear = last !== undefined && draft.sentence.index - last.sentence.index <= reach
    return last?.on && isNear && draft.kind !== 'toll' && draft.stance !== 'planned'
      ? { ...draft, on: { ...last.on, certainty: 'inferred' as const } }
      : draft
  })
}

/** A day or a month. */
const isPoint = ({ on }: Draft): boolean => /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(on?.date ?? '')

function isChronicle(drafts: readonly Draft[]): boolean {
  const dates = drafts.filter(isPoint).map(({ on }) => on?.date ?? '')
  if (new Set(dates).size < leastDays) return false
  const steps = dates.slice(1).map((date, at) => date >= (dates[at] ?? ''))
  return steps.filter(Boolean).length >= leastInOrder * steps.length
}
