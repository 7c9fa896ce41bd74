import { findOrMake } from '#base'
import type { Grouped } from '#event'
import { keepMade } from './keep-made.ts'

/**
 * Cuts groups, which come by the publication of their first claims, where a month ends. A month of which all groups are what they were is the same list
 * again: what was made of it holds, and a report that comes touches few months of the years that are told of an area.
 */
export function monthCutter(): (groups: readonly Grouped[]) => readonly (readonly Grouped[])[] {
  const monthsOf = keepMade((_: Grouped): (readonly Grouped[])[] => [])
  return groups => {
    const months: (readonly Grouped[])[] = []
    for (let from = 0; from < groups.length; ) {
      const first = groups[from] as Grouped
      const month = publishedIn(first).slice(0, monthLength)
      const isOver = (at: number): boolean => at >= groups.length || publishedIn(groups[at] as Grouped).slice(0, monthLength) !== month
      const found = findOrMake(
        monthsOf(first),
        // Of groups that are the same it need not be asked in which month they are.
        kept => isOver(from + kept.length) && kept.every((group, at) => group === groups[from + at]),
        () => {
          let until = from + 1
          while (!isOver(until)) until++
          return groups.slice(from, until)
        }
      )
      months.push(found)
      from += found.length
    }
    return months
  }
}

/** As in `2024-03`. */
const monthLength = 7

const publishedIn = ({ told: [first] }: Grouped): string => first?.report.published ?? ''
