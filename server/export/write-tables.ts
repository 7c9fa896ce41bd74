import {
  acledExporter,
  claimsExporter,
  csvExporter,
  type ExportedClaim,
  type ExportedEvent,
  type Exporter,
  gedExporter,
  geoJsonExporter,
  kmlExporter,
  type PlaceKnowledge,
  parquetExporter,
  ploverExporter,
  xlsxExporter
} from '@vedette/core'
import { loadCodingKnowledge, typeLabels, where } from '@vedette/lexicon'

const knowledge = { labels: typeLabels, where }

/** What writes claims in a format. */
export const claimExporters: Readonly<Record<string, (places: PlaceKnowledge) => Exporter<ExportedClaim>>> = {
  claims: () => claimsExporter,
  plover: places => ploverExporter(loadCodingKnowledge(places)),
  geojson: () => geoJsonExporter(knowledge),
  kml: () => kmlExporter(knowledge),
  hxl: () => csvExporter(knowledge, { tagged: true }),
  csv: () => csvExporter(knowledge, { tagged: false }),
  parquet: () => parquetExporter(knowledge),
  xlsx: () => xlsxExporter(knowledge)
}

/** What writes events in a format. */
export const eventExporters: Readonly<Record<string, (places: PlaceKnowledge) => Exporter<ExportedEvent>>> = {
  acled: places => acledExporter(loadCodingKnowledge(places)),
  ucdp: places => gedExporter(loadCodingKnowledge(places))
}
