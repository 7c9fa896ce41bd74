import {
  type Line,
  type Tally,
  writeCsvHead,
  writeCsvReport,
  writeGeoJson,
  writeKmlEnd,
  writeKmlHead,
  writeKmlReport,
  writeLine,
  writeTextEnd,
  writeTextReport
} from '@vedette/core'
import { typeLabels, where } from '@vedette/lexicon'
import type { Coding } from '@vedette/server/workers'
import type { OutputFormat } from './output-format.ts'
import { palette } from './palette.ts'
import { writePage } from './write-page.ts'

/** How codings become bytes: piece by piece, or (`whole`) once all are there. */
export type OutputWriter =
  | {
      readonly kind: 'pieces'
      readonly head: string
      readonly each: (line: Line, index: number) => string
      readonly end: (tally: Tally) => string
    }
  | { readonly kind: 'whole'; readonly write: (codings: readonly Coding[]) => string | Promise<string> }

export type Look = { readonly width: number; readonly colour: boolean }

/** The writer of a format. */
export function outputWriter(format: OutputFormat, look: Look): OutputWriter {
  const labels = typeLabels
  const nothing = () => ''
  if (format === 'jsonl') return { kind: 'pieces', head: '', each: line => `${writeLine(line)}\n`, end: nothing }
  if (format === 'json') {
    return { kind: 'pieces', head: '[\n', each: (line, index) => (index === 0 ? '' : ',\n') + writeLine(line), end: () => '\n]\n' }
  }
  if (format === 'csv') return { kind: 'pieces', head: writeCsvHead(), each: line => writeCsvReport(line, { labels, where }), end: nothing }
  if (format === 'geojson')
    return {
      kind: 'whole',
      write: codings =>
        writeGeoJson(
          codings.map(coding => coding.line),
          { labels }
        )
    }
  if (format === 'kml') return { kind: 'pieces', head: writeKmlHead(), each: line => writeKmlReport(line, { labels }), end: writeKmlEnd }
  if (format === 'html') return { kind: 'whole', write: writePage }
  const options = { labels, width: look.width, ...(look.colour ? { palette: palette() } : {}) }
  return { kind: 'pieces', head: '', each: line => writeTextReport(line, options), end: writeTextEnd }
}
