import { cover, type Note } from '#base'
import type { CleanText } from './clean-text.ts'
import type { Repaired } from './repair-text.ts'
import { toCleanSpan } from './to-raw-span.ts'

const mostOfOneRule = 20

/** Says what was repaired: each repair by itself, and beyond the first twenty of a kind their number. */
export function noteRepairs(repaired: readonly Repaired[], ways: Pick<CleanText, 'rawFrom' | 'rawTo'>): readonly Note[] {
  const byRule = new Map<string, Repaired[]>()
  for (const each of repaired) {
    const same = byRule.get(each.rule)
    if (same) same.push(each)
    else byRule.set(each.rule, [each])
  }
  return [...byRule].flatMap(([rule, all]) => {
    const shown = all
      .slice(0, mostOfOneRule)
      .map(({ says, raw }): Note => ({ stage: 'text', rule, span: toCleanSpan(ways, raw), says: says() }))
    const rest = all.slice(mostOfOneRule)
    if (rest.length === 0) return shown
    const span = toCleanSpan(ways, rest.map(({ raw }) => raw).reduce(cover))
    return [...shown, { stage: 'text', rule, span, says: `${rest.length} more of the kind: ${rest[0]!.says()}` }]
  })
}
