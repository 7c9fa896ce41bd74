import type { ExportedClaim, Exporter } from './exporter.ts'
import { writeJsonText } from './write-json-line.ts'

/** Claims as lines of JSON, each with its report, what people decided on it, and what was withheld. */
export const claimsExporter: Exporter<ExportedClaim> = {
  begin: () => '',
  add: rows => rows.map(({ claim, standing, report, withheld }) => `${writeJsonText({ claim, standing, report, withheld })}\n`).join(''),
  end: () => ''
}
