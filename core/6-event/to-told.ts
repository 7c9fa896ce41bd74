import type { Line, Pins } from '#claim'
import { rangeOf } from '#mention'
import { areasOfClaims } from './area-keys.ts'
import { markText } from './mark-text.ts'
import type { Told, ToldReport } from './told.ts'

/**
 * The claims of a coded report as joining takes them. `key` is the report's `reportKey`; `id` its name, when another than the line's; `pins` what people
 * said of whether its claims are about one thing with others (`applyReviews`).
 */
export function toTold(line: Line, key: string, id: string = line.report.id, pins?: ReadonlyMap<string, Pins>): readonly Told[] {
  const { title, published, outlet, url } = line.report
  const report: ToldReport = { key, id, title, published, outlet, url, mark: markText(line.report.text), ...imprintOf(line) }
  const areas = areasOfClaims(line.claims)
  return line.claims.map((claim, index) => {
    const days = claim.on?.date ? rangeOf(claim.on.date) : undefined
    const pinned = pins?.get(claim.id)
    return { claim, report, ...(days ? { days } : {}), areas: areas[index] ?? [], ...(pinned ? { pins: pinned } : {}) }
  })
}

/** What the text stage noted of where the report comes from. */
function imprintOf({ notes, report: { text } }: Line): Pick<ToldReport, 'credit' | 'amends'> {
  const credit = notes.find(({ rule }) => rule === 'credited')?.span
  const amends = notes.find(({ rule }) => rule === 'correction' || rule === 'retraction')?.rule
  return { credit: credit ? text.slice(...credit) : null, amends: (amends as ToldReport['amends'] | undefined) ?? null }
}
