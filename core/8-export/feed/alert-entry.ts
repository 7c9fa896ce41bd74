import type { Alert } from '#situation'
import type { TypeLabels } from '../describe-type.ts'
import type { AtomEntry } from '../write-atom.ts'
import { sayClaim, sayItem } from './say-item.ts'

/** An entry for a tripwire that was met: the passages of what was announced, and of what met it. */
export function alertEntry({ id, published, tripwire, meeting }: Alert, { day, labels, links }: AlertStyle): AtomEntry {
  const met = sayItem(meeting, labels)
  return {
    id: `alerts/${id}`,
    title: `“${tripwire.if}”: ${met}${meeting.day === null ? '' : `, ${meeting.day}`}`,
    updated: published ?? day,
    categories: ['alert', meeting.effect, meeting.type],
    text: [
      `Announced: ${sayItem(tripwire, labels)}`,
      ...tripwire.claims.map(sayClaim),
      `Met by: ${met}`,
      ...meeting.claims.map(sayClaim),
      `Held to be what was meant (${meeting.sureness}): ${meeting.says.join('; ')}`
    ].join('\n'),
    links
  }
}

/** `day` stands for a date that is not known. */
export type AlertStyle = { readonly day: string; readonly labels: TypeLabels; readonly links: readonly string[] }
