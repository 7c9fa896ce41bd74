import { rangeOf } from '#mention'
import type { ExportedEvent } from '../exporter.ts'
import type { BriefingMark } from './draw-map.ts'
import type { BarKind, BriefingDays } from './draw-timeline.ts'

/** What a briefing says of all its events before it lists them. It grows by places, days and outlets, not by events. */
export type Gathered = {
  readonly events: number
  readonly withheld: number
  readonly first: string | null
  readonly last: string | null
  readonly marks: readonly BriefingMark[]
  readonly days: BriefingDays
  readonly countries: readonly string[]
  /** Outlets with the number of claims that they carry, the most first. */
  readonly outlets: readonly (readonly [outlet: string, claims: number])[]
}

/** Gathers events as they come. */
export function briefingGatherer() {
  let [events, withheld] = [0, 0]
  const marks = new Map<string, BriefingMark>()
  const days = new Map<number, Record<BarKind, number>>()
  const countries = new Set<string>()
  const outlets = new Map<string, number>()
  const published: string[] = []
  const addDay = (day: string): void => {
    const least = published[0]
    const most = published[1] ?? least
    if (least === undefined || day < least) published[0] = day
    if (most === undefined || day > most) published[1] = day
  }
  return {
    add(rows: readonly ExportedEvent[]): void {
      for (const { event, withheld: left } of rows) {
        events++
        if (left.length > 0) withheld++
        for (const { key, name, lat, lon, country } of event.at) {
          if (country !== null) countries.add(country)
          if (lat === null || lon === null) continue
          const id = key ?? `${name}@${lat},${lon}`
          marks.set(id, { name, lat, lon, events: (marks.get(id)?.events ?? 0) + 1 })
        }
        const day = event.on === null ? undefined : rangeOf(event.on.date)?.[0]
        if (event.kind === 'event' && day !== undefined && Number.isFinite(day)) {
          const counts = days.get(day) ?? { force: 0, ground: 0, other: 0 }
          counts[barOf(event.type)]++
          days.set(day, counts)
        }
        for (const claim of event.claims) {
          const outlet = claim.outlet ?? claim.reportId
          outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
          if (claim.published !== null) addDay(claim.published.slice(0, 10))
        }
      }
    },
    gathered: (): Gathered => ({
      events,
      withheld,
      first: published[0] ?? null,
      last: published[1] ?? published[0] ?? null,
      marks: [...marks.values()],
      days,
      countries: [...countries].sort(),
      outlets: [...outlets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    })
  }
}

const barOf = (type: string): BarKind =>
  type === 'COERCE/seize' || type.startsWith('RETREAT') ? 'ground' : type === 'ASSAULT' || type.startsWith('ASSAULT/') ? 'force' : 'other'
