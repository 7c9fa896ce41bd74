import type { Origins } from './find-origins.ts'
import type { Amended } from './joined.ts'
import type { Told } from './told.ts'

/**
 * What became of each claim about one thing, in their order, the first-published first: `corrected` when its outlet later told of the same thing
 * in a correction, `withdrawn` when in a retraction, and what copies of its report say with it; null when it stands. What a retraction itself
 * tells is withdrawn.
 */
export function findAmended(told: readonly Told[], { of }: Origins): readonly (Amended | null)[] {
  const amendments = told.flatMap((each, index) => (each.report.amends === null ? [] : [{ ...each.report, index }]))
  if (amendments.length === 0) return told.map(() => null)
  const own = told.map(({ report }, index): Amended | null => {
    if (report.amends === 'retraction') return { standing: 'withdrawn', by: report.key }
    const later = amendments.findLast(
      each =>
        each.key !== report.key &&
        each.index > index &&
        isSameOutlet(each.outlet, report.outlet) &&
        (each.published ?? '') >= (report.published ?? '')
    )
    return later ? { standing: later.amends === 'retraction' ? 'withdrawn' : 'corrected', by: later.key } : null
  })
  return told.map(({ claim }, index) => {
    const amended = own[index] ?? null
    if (amended || claim.source.length > 0 || told[index]?.report.amends !== null) return amended
    // A copy goes with its original, which was told before it, if it was told before that was amended.
    const other = own.findIndex((each, at) => each !== null && at < index && of[at] === of[index] && told[at]?.report.amends === null)
    const found = own[other] ?? null
    const by = amendments.findLast(({ key }) => key === found?.by)
    return by !== undefined && by.index > index ? found : null
  })
}

const isSameOutlet = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
