import type { Line } from '#claim'

/** How much was read from some reports. */
export type Tally = {
  readonly reports: number
  readonly event: number
  readonly state: number
  readonly toll: number
  readonly notes: number
}

/** Nothing read yet. */
export const noTally: Tally = { reports: 0, event: 0, state: 0, toll: 0, notes: 0 }

/** A tally with one more report in it. */
export function addTally(tally: Tally, { claims, notes }: Line): Tally {
  const of = (kind: 'event' | 'state' | 'toll'): number => tally[kind] + claims.filter(claim => claim.kind === kind).length
  return { reports: tally.reports + 1, event: of('event'), state: of('state'), toll: of('toll'), notes: tally.notes + notes.length }
}

/** "2 reports: 14 claims (10 events, 3 states, 1 toll), 5 notes". */
export function writeTally({ reports, event, state, toll, notes }: Tally): string {
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
  const kinds = [many(event, 'event'), many(state, 'state'), many(toll, 'toll')].join(', ')
  return `${many(reports, 'report')}: ${many(event + state + toll, 'claim')} (${kinds}), ${many(notes, 'note')}`
}
