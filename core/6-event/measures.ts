import type { DayRange } from '#mention'

/**
 * Whether a running total adds up what happened (`flow`) or says how many there are at a time (`stock`): two of the one kind are never
 * the other's. Who was killed since December stays killed; who is held or missing may come back. Of the displaced a total with a first day
 * ("since December") counts those who fled, one without it those who are away from home.
 */
export const measures: Readonly<Record<string, Measure | 'flow since a day'>> = {
  killed: 'flow',
  injured: 'flow',
  abducted: 'flow',
  displaced: 'flow since a day',
  hosted: 'stock',
  detained: 'stock',
  missing: 'stock'
}

export type Measure = 'flow' | 'stock'

/** What a total of a type over days measures; a type that the table does not have is a stock. */
export function measureOf(type: string, days: DayRange | undefined): Measure {
  const measure = measures[type] ?? 'stock'
  return measure === 'flow since a day' ? (firstDayOf(days) === undefined ? 'stock' : 'flow') : measure
}

/** The day since which a total counts, if it has one. */
export const firstDayOf = (days: DayRange | undefined): number | undefined =>
  days !== undefined && Number.isFinite(days[0]) && days[0] !== days[1] ? days[0] : undefined

/** Fates of people that events add up to. Those who are held or missing are counted by totals alone, since they may be free again. */
export const summedFates: readonly string[] = ['killed', 'injured', 'abducted', 'displaced']
