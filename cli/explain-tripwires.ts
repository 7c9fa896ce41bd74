import { areaKeys, type Joined, situationAt, type Tripwire, type TypeLabels } from '@vedette/core'
import { latestDay, toldAround } from '@vedette/server'
import type { Store } from '@vedette/store'
import { plain } from './plain.ts'
import { sayMeeting } from './write-situation.ts'

/** The tripwires, on the last day that is known, that an event sets or meets. */
export async function tripwiresOf({ id, claims, at }: Joined, store: Store): Promise<readonly Tripwire[]> {
  const day = await latestDay(store)
  if (day === undefined) return []
  const told = await toldAround(store, { known: day, area: at[0] && areaKeys(at[0]).at(-1) }, { from: day, to: day })
  const { tripwires } = situationAt(told, { at: day, known: day })
  const isOwn = (each: Pick<Tripwire, 'claims'>): boolean => each.claims.some(claim => claims.some(own => own.id === claim.id))
  return tripwires.filter(each => each.id === id || isOwn(each) || each.metBy.some(isOwn))
}

/** Each with its patterns and what met it, both passages, and why. */
export const explainTripwires = (tripwires: readonly Tripwire[], labels: TypeLabels): string =>
  tripwires
    .flatMap(tripwire => [
      '',
      `  tripwire ${tripwire.id}, ${tripwire.status}${tripwire.until === null ? '' : `, until ${tripwire.until}`}: “${plain(tripwire.claims[0]?.quote ?? '')}”`,
      ...tripwire.patterns.map(({ words, effect }) => `    “${plain(words)}” ${effect} it`),
      ...tripwire.metBy.flatMap(meeting => [
        `    ${plain(sayMeeting(meeting, labels))}`,
        ...meeting.claims.map(({ quote, outlet, reportId }) => `      ${plain(`${outlet ?? reportId}: “${quote}”`)}`)
      ])
    ])
    .map(line => `${line}\n`)
    .join('')
