import type { CSSProperties } from 'react'
import { sayDate } from '../../timeline/say-date.ts'

type Month = { readonly month: string; readonly events: number }

const mostMonths = 36

/** How many events there were in each month, as bars. */
export function Months({ months }: { readonly months: readonly Month[] }) {
  const filled = fill(months).slice(-mostMonths)
  if (filled.length < 2) return null
  const most = Math.max(...filled.map(({ events }) => events))
  const first = filled[0] as Month
  const last = filled.at(-1) as Month
  return (
    <figure className="months">
      <div role="img" aria-label={`Events in each month: ${filled.map(({ month, events }) => `${sayDate(month)} ${events}`).join(', ')}`}>
        {filled.map(({ month, events }) => (
          <i key={month} style={{ '--part': events / most } as CSSProperties} title={`${sayDate(month)}: ${events}`} />
        ))}
      </div>
      <figcaption className="quiet">
        <span>{sayDate(first.month)}</span>
        <span>events in a month, at most {most}</span>
        <span>{sayDate(last.month)}</span>
      </figcaption>
    </figure>
  )
}

/** The months between are told too, as none. */
function fill(months: readonly Month[]): readonly Month[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const known = new Map(months.map(({ month, events }) => [month, events]))
  const all: Month[] = []
  let [year = 0, month = 0] = first.split('-').map(Number)
  for (let name = first; name <= last; name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    all.push({ month: name, events: known.get(name) ?? 0 })
    month++
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return all
}
