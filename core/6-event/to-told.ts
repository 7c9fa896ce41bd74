import type { Line } from '#claim'
import { rangeOf } from '#mention'
import { areasOfClaims } from './area-keys.ts'
import type { Told, ToldReport } from './told.ts'

/** The claims of a coded report as joining takes them. `key` is the report's `reportKey`; `id` its name, when another than the line's. */
export function toTold(line: Line, key: string, id: string = line.report.id): readonly Told[] {
  const { title, published, outlet, url } = line.report
  const report: ToldReport = { key, id, title, published, outlet, url }
  const areas = areasOfClaims(line.claims)
  return line.claims.map((claim, index) => {
    const days = claim.on?.date ? rangeOf(claim.on.date) : undefined
    return { claim, report, ...(days ? { days } : {}), areas: areas[index] ?? [] }
  })
}
