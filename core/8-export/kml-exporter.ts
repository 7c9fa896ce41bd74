import type { TypeLabels } from './describe-type.ts'
import type { ExportedClaim, Exporter } from './exporter.ts'
import { writeKmlEnd, writeKmlHead, writeKmlReport } from './write-kml.ts'

/** Claims as KML (OGC KML 2.2), a folder for each claim that has a place on the map. */
export const kmlExporter = (knowledge: { readonly labels: TypeLabels }): Exporter<ExportedClaim> => ({
  begin: writeKmlHead,
  add: rows => rows.map(({ claim, report }) => writeKmlReport({ report, claims: [claim] }, knowledge)).join(''),
  end: writeKmlEnd
})
