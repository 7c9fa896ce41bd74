import type { AddedReports, ReportRow } from './ask.ts'

/** How far the reading of one report is. */
export type Reading = {
  readonly key: string
  readonly state: 'waiting' | 'reading' | 'coded' | 'failed'
  readonly claims: number
  /** Why it could not be read. */
  readonly says: string | undefined
}

/** What the server tells of a report while it is read. */
export type Change = {
  readonly kind: 'added' | 'coding' | 'coded' | 'failed'
  readonly key?: string
  readonly keys?: readonly string[]
  readonly claims?: number
  readonly says?: string
}

/** All that is known of readings, by the report's key. */
export type Readings = Readonly<Record<string, Reading>>

const stateOf = { added: 'waiting', coding: 'reading', coded: 'coded', failed: 'failed' } as const
const order = ['waiting', 'reading', 'coded', 'failed'] as const

/** Takes in one change. News that comes late never takes a reading back. */
export function takeChange(readings: Readings, change: Change): Readings {
  const keys = change.keys ?? (change.key === undefined ? [] : [change.key])
  return keys.reduce<Readings>(
    (all, key) => put(all, { key, state: stateOf[change.kind], claims: change.claims ?? 0, says: change.says }),
    readings
  )
}

/** Takes in what the server answered to an addition. */
export const takeAdded = (readings: Readings, { added }: AddedReports): Readings =>
  added.reduce<Readings>((all, { key }) => put(all, { key, state: 'waiting', claims: 0, says: undefined }), readings)

/** Takes in how a report stands in the store. */
export const takeRow = (readings: Readings, { key, state, claims, says }: ReportRow): Readings =>
  put(readings, { key, state, claims, says: says ?? undefined })

/** What is left when the line was lost: readings that are over. How far the others are is no longer known. */
export const forgetOpen = (readings: Readings): Readings =>
  Object.fromEntries(Object.entries(readings).filter(([, reading]) => isOver(reading)))

/** Whether nothing more will be heard of a reading. */
export const isOver = ({ state }: Reading): boolean => state === 'coded' || state === 'failed'

/** "waiting", "being read …", "39 claims", or why not. */
export function sayReading({ state, claims, says }: Reading): string {
  if (state === 'waiting') return 'waiting'
  if (state === 'reading') return 'being read …'
  if (state === 'coded') return claims === 0 ? 'read: no claims' : claims === 1 ? '1 claim' : `${claims.toLocaleString('en-US')} claims`
  return `could not be read: ${says ?? 'the server did not say why'}`
}

function put(readings: Readings, reading: Reading): Readings {
  const before = readings[reading.key]
  if (before && order.indexOf(before.state) >= order.indexOf(reading.state)) return readings
  return { ...readings, [reading.key]: reading }
}
