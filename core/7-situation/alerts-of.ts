import type { ClaimRef } from '#event'
import type { Situation } from './situation.ts'
import type { Alert } from './tripwire.ts'

/** What met a tripwire, each with both passages, the latest told first. */
export const alertsOf = ({ tripwires }: Pick<Situation, 'tripwires'>): readonly Alert[] =>
  tripwires
    .flatMap(tripwire =>
      tripwire.metBy.map(meeting => ({
        id: `${tripwire.id}-${meeting.id}`,
        published: later(firstPublished(tripwire.claims), firstPublished(meeting.claims)),
        tripwire,
        meeting
      }))
    )
    .sort((a, b) => order(b.published ?? '', a.published ?? '') || order(a.id, b.id))

const firstPublished = (claims: readonly ClaimRef[]): string | null =>
  claims
    .flatMap(({ published }) => published ?? [])
    .sort(order)[0]
    ?.slice(0, 10) ?? null

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
