import type { Joined } from '#event'
import type { DatedByRole } from './dated-by-role.ts'
import { keepMade } from './keep-made.ts'
import { latestFirst } from './latest-first.ts'
import { type Dated, graceDays } from './moment.ts'

/** Events that began in some days, the latest first, and undated ones of reports of those days. */
export const findEvents = (months: readonly Pick<DatedByRole, 'events'>[], first: number, last: number): readonly Joined[] =>
  months
    .map(spansOf)
    .flatMap(month => (month.from <= last && month.until >= first ? month.spans : []))
    .flatMap(({ joined, from, until }) => (from <= last && until >= first ? joined : []))
    .sort(latestFirst)

/** An event, and the days on which it may be listed. */
type Span = { readonly joined: Joined; readonly from: number; readonly until: number }

/** Those of a month, and the days of all of them. */
const spansOf = keepMade(({ events }: Pick<DatedByRole, 'events'>) => {
  const spans = events.flatMap(spanOf)
  return {
    spans,
    from: spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    until: spans.reduce((most, { until }) => Math.max(most, until), Number.NEGATIVE_INFINITY)
  }
})

function spanOf({ joined, stated, published }: Dated): readonly Span[] {
  if (joined.if.length > 0) return []
  if (stated) return [{ joined, from: stated[0], until: stated[1] }]
  return published === undefined ? [] : [{ joined, from: published[0] - graceDays, until: published[1] }]
}
