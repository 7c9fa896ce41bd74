import type { Told } from '#event'
import type { DayRange } from '#mention'
import { lastingDaysOf } from './decay.ts'

/** What may meet the tripwires among claims: kinds and types of things told, each with the first day on which one could be met. */
export type Awaited = ReadonlyMap<string, number>

/** Finds what may meet the tripwires that stand on a day. Without the ways in which a thing is done, which are told now so, now so. */
export function findAwaited(told: readonly Told[], day: number, readRange: (edtf: string) => DayRange | undefined): Awaited {
  const awaited = new Map<string, number>()
  for (const { claim, report, days } of told) {
    if (claim.terms === undefined || claim.terms.length === 0) continue
    const published = report.published === null ? undefined : readRange(report.published)
    if (published !== undefined && (published[0] > day || day - published[1] > lastingDaysOf('condition'))) continue
    const start = Math.min(published?.[0] ?? day, days !== undefined && Number.isFinite(days[0]) ? days[0] : day)
    for (const term of claim.terms) awaited.set(familyOf(term), Math.min(start, awaited.get(familyOf(term)) ?? start))
  }
  return awaited
}

/** Whether a claim may tell of what is awaited. */
export function isAwaited({ claim, days, report }: Told, awaited: Awaited, readRange: (edtf: string) => DayRange | undefined): boolean {
  const first = awaited.get(familyOf(claim))
  if (first === undefined) return false
  const about = days ?? (report.published === null ? undefined : readRange(report.published))
  return about === undefined || about[1] >= first
}

const familyOf = ({ kind, type }: { readonly kind: string; readonly type: string }): string => `${kind} ${type.split('/')[0]}`
