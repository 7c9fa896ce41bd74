import { count } from './say-situation.ts'
import { sayWait } from './say-wait.ts'
import type { DeskData } from './use-desk-data.ts'

/** "12 reports · 47 claims · 12 places". */
export function sayHeld({ picture, rows }: DeskData): string {
  const { value } = picture
  if (!value) return sayWait(picture, 'the picture')
  if (rows.value?.rows.length === 0) return ''
  const of =
    value.leftOut > 0
      ? `the latest ${value.reports.length} of ${count(value.reports.length + value.leftOut, 'report')}`
      : count(value.reports.length, 'report')
  const claims = value.reports.reduce((sum, report) => sum + report.claims.length, 0)
  return [of, count(claims, 'claim'), count(value.places.length, 'place')].join(' · ')
}

/** How many reports wait to be read; nothing when none does. */
export const sayProgress = ({ waiting }: DeskData): string => (waiting === 0 ? '' : `Reading ${count(waiting, 'report')} …`)
