import { copyKeeper } from '@vedette/core'
import type { Coding } from '@vedette/server/workers'

/**
 * Notes on each coding, in the order of the input, of which report before it its text is a copy; gives it as it is when of none. Remembers the
 * latest reports, a million unless told, in 400 bytes each.
 */
export function copyNoter(most = 1_000_000): (coding: Coding) => Coding {
  const keeper = copyKeeper(most)
  const ids: string[] = []
  let kept = 0
  return coding => {
    const { line, mark = '' } = coding
    const copied = keeper.keep(mark)
    const says = copied === undefined ? undefined : `copy of ${ids[copied % most]}`
    ids[kept++ % most] = line.report.id
    return says === undefined ? coding : { ...coding, line: { ...line, notes: [...line.notes, { stage: 'report', rule: 'copy', says }] } }
  }
}
