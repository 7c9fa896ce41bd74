import type { Told } from '@vedette/core'
import type { EventRow } from './event-rows.ts'
import { type JoinTold, joinTold } from './join-rows.ts'

/** What was one event, and those of its claims that still are there as they were. */
export type Before = { readonly event: string; readonly told: readonly Told[] }

/** Events as they are now, in the stead of those `before`, and the claims that were looked at. */
export type Rejoined = { readonly before: readonly string[]; readonly rows: readonly EventRow[] }

/**
 * Joins claims that came to those that are there, as if all were joined anew, without looking at all. `hit` are events that lost claims; `near` finds
 * the events that claims may be joined to. An event whose claims stay together, whatever comes to them, keeps all others apart from them that
 * were apart: a group that grows contradicts no less. Around one that falls apart what is near is joined anew as well.
 */
export async function rejoin(
  came: readonly Told[],
  hit: readonly Before[],
  near: (told: readonly Told[], known: ReadonlySet<string>) => Promise<readonly Before[]>,
  join: JoinTold = joinTold
): Promise<Rejoined> {
  const before = new Map(hit.map(each => [each.event, each]))
  const apart = new Set(before.keys())
  for (let edge = [...came, ...hit.flatMap(({ told }) => told)]; ; ) {
    for (const each of await near(edge, new Set(before.keys()))) before.set(each.event, each)
    const rows = await join([...came, ...[...before.values()].flatMap(({ told }) => told)])
    const eventOf = new Map(rows.flatMap(({ id, claims }) => claims.map(claim => [claim, id] as const)))
    const fallen = [...before.values()].filter(
      ({ event, told }) => !apart.has(event) && told.some(({ claim }) => eventOf.get(claim.id) !== eventOf.get(told[0]?.claim.id ?? ''))
    )
    if (fallen.length === 0) return { before: [...before.keys()], rows }
    for (const { event } of fallen) apart.add(event)
    edge = fallen.flatMap(({ told }) => told)
  }
}
