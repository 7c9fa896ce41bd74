import {
  type ClaimRef,
  type ExportedClaim,
  type ExportedEvent,
  type Harm,
  type Joined,
  type Line,
  type Safeguards,
  type Withheld,
  withholder
} from '@vedette/core'
import type { ClaimRow, Store } from '@vedette/store'

/** What was withheld of a claim or of what claims are joined to. */
export type WithheldOf = { readonly of: 'claim' | 'event'; readonly id: string; readonly withheld: readonly Withheld[] }

/** Takes out of what is exported what could harm people, and tells of it; or gives it as it is. */
export type Guard = {
  readonly claims: (rows: readonly ClaimRow[]) => Promise<readonly ExportedClaim[]>
  readonly events: (events: readonly Joined[]) => Promise<readonly ExportedEvent[]>
  /** Anything that holds claims: parts of a situation, alerts. */
  readonly item: <Item>(item: Item, claims: readonly Pick<ClaimRef, 'id' | 'report'>[]) => Promise<Item>
  /** The address of a report of what was last given, if it says nothing that is withheld. */
  readonly urlOf: (report: string) => string | null
}

type Known = { readonly harm: Harm | undefined; readonly url: string | null }

/** Reports whose harm is remembered at a time. */
const mostKnown = 2000

export function guardExport(
  store: Store,
  safeguards: Safeguards | undefined,
  onWithheld: (one: WithheldOf) => void = () => undefined
): Guard {
  const { readHarm, withhold } = safeguards ? withholder(safeguards) : { readHarm: undefined, withhold: undefined }
  const known = new Map<string, Known>()
  const learn = async (keys: readonly string[]): Promise<void> => {
    const missing = [...new Set(keys)].filter(key => !known.has(key))
    if (known.size + missing.length > mostKnown) known.clear()
    const needed = known.size === 0 ? [...new Set(keys)] : missing
    for (let from = 0; from < needed.length; from += 200)
      for (const [key, line] of await store.lines(needed.slice(from, from + 200))) known.set(key, know(line))
  }
  const know = (line: Line): Known => {
    const harm = readHarm?.(line)
    const { url } = line.report
    return { harm, url: url !== null && harm?.names !== undefined && url.search(harm.names) >= 0 ? null : url }
  }
  const harmsOf = (keys: readonly string[]): readonly Harm[] => [...new Set(keys)].flatMap(key => known.get(key)?.harm ?? [])
  const guardEvent = (event: Joined): ExportedEvent => {
    const keys = event.claims.map(({ report }) => report)
    const left = withhold?.(event, harmsOf(keys), event.claims.map(({ id }) => id)) // biome-ignore format: one call
    if (left && left.withheld.length > 0) onWithheld({ of: 'event', id: event.id, withheld: left.withheld })
    return left ? { event: left.item, withheld: left.withheld } : { event, withheld: [] }
  }
  return {
    claims: async rows => {
      if (!withhold || !readHarm) return rows.map(row => ({ ...row, withheld: [] }))
      const lines = await store.lines([...new Set(rows.map(({ report }) => report.key))])
      const byReport = new Map<string, ClaimRow[]>()
      for (const row of rows) byReport.set(row.report.key, [...(byReport.get(row.report.key) ?? []), row])
      const harms = new Map(
        [...byReport].map(([key, own]) => {
          const line = lines.get(key)
          // As people left them, besides: a claim may have been corrected to what is to be withheld.
          const claims = [...(line?.claims ?? []), ...own.map(({ claim }) => claim)]
          return [key, readHarm({ mentions: line?.mentions ?? noMentions, claims })] as const
        })
      )
      return rows.map(row => {
        const harm = harms.get(row.report.key)
        const { item, withheld } = withhold(row, harm ? [harm] : [], [row.claim.id])
        if (withheld.length > 0) onWithheld({ of: 'claim', id: row.claim.id, withheld })
        return { ...item, withheld }
      })
    },
    events: async events => {
      await learn(events.flatMap(({ claims }) => claims.map(({ report }) => report)))
      return events.map(guardEvent)
    },
    item: async (item, claims) => {
      const keys = claims.map(({ report }) => report)
      await learn(keys)
      return withhold?.(item, harmsOf(keys), claims.map(({ id }) => id)).item ?? item // biome-ignore format: one call
    },
    urlOf: report => known.get(report)?.url ?? null
  }
}

const noMentions: Line['mentions'] = { actors: [], places: [], times: [], counts: [] }
