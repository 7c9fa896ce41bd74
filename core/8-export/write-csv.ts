import {
  findWhereRow,
  type Line,
  type LineActor,
  type LineClaim,
  type LineFigure,
  type LineReport,
  placeToCode,
  type WhereTables
} from '#claim'
import { describeType, type TypeLabels } from './describe-type.ts'

type Cell = string | number | null
type Column = readonly [name: string, cell: (claim: LineClaim, report: LineReport, knowledge: CsvKnowledge) => Cell]

/** Plain words for types, and the codes of precision of the schemes of the field. */
export type CsvKnowledge = { readonly labels: TypeLabels; readonly where: WhereTables }

/** Several values in one cell are joined by "; ". Coordinates and precision are those of the first place that has coordinates. */
const columns: readonly Column[] = [
  ['report', (_, report) => report.id],
  ['published', (_, report) => report.published],
  ['outlet', (_, report) => report.outlet],
  ['url', (_, report) => report.url],
  ['title', (_, report) => report.title],
  ['claim', claim => claim.id],
  ['kind', claim => claim.kind],
  ['type', claim => claim.type],
  ['what', (claim, _, { labels }) => describeType(claim.type, labels)],
  ['acled', claim => claim.acled],
  ['stance', claim => claim.stance],
  ['by', claim => names(claim.by)],
  ['by_side', claim => sides(claim.by)],
  ['to', claim => names(claim.to)],
  ['to_side', claim => sides(claim.to)],
  ['at', claim => several(claim.at.map(place => place.name))],
  ['within', claim => several(claim.at.map(place => place.within))],
  ['country', claim => several(claim.at.map(place => place.country))],
  ['lat', claim => mapped(claim)?.lat ?? null],
  ['lon', claim => mapped(claim)?.lon ?? null],
  ['precision', claim => (mapped(claim) ?? claim.at[0])?.precision ?? null],
  ['radius_km', claim => mapped(claim)?.radiusKm ?? null],
  ['on', claim => claim.on?.date ?? null],
  ['on_words', claim => claim.on?.words ?? null],
  ['source', claim => names(claim.source)],
  ['if', claim => claim.if?.words ?? null],
  ['killed', claim => counted(claim, 'killed')],
  ['injured', claim => counted(claim, 'injured')],
  ['displaced', claim => counted(claim, 'displaced')],
  ['figures', claim => several(claim.figures.map(writeFigure))],
  ['quote', claim => claim.quote],
  ['span_from', claim => claim.span[0]],
  ['span_to', claim => claim.span[1]],
  ['rule', claim => claim.rule],
  ['certainty', claim => claim.certainty],
  ['confidence', claim => claim.confidence],
  ['geo_precision', (claim, _, { where }) => findWhereRow(placeToCode(claim.at), where.acled)?.gives ?? null],
  ['where_prec', (claim, _, { where }) => findWhereRow(placeToCode(claim.at), where.ucdp)?.gives ?? null],
  ['extent', claim => mapped(claim)?.extent?.rule ?? null],
  ['extent_lat', claim => mapped(claim)?.extent?.lat ?? null],
  ['extent_lon', claim => mapped(claim)?.extent?.lon ?? null],
  ['extent_radius_km', claim => mapped(claim)?.extent?.radiusKm ?? null]
]

/** The first row of the CSV, with its line's end. */
export const writeCsvHead = (): string => row(columns.map(([name]) => name))

/** The CSV rows of one coded report, one for each claim. */
export const writeCsvReport = ({ report, claims }: Line, knowledge: CsvKnowledge): string =>
  claims.map(claim => row(columns.map(([, cell]) => cell(claim, report, knowledge)))).join('')

/** Coded reports as CSV (RFC 4180), one row a claim. No cell is taken for a formula by a spreadsheet. */
export const writeCsv = (lines: readonly Line[], knowledge: CsvKnowledge): string =>
  writeCsvHead() + lines.map(line => writeCsvReport(line, knowledge)).join('')

const row = (cells: readonly Cell[]): string => `${cells.map(writeCell).join(',')}\r\n`

/** OWASP, "CSV Injection": a text that begins like a formula gets an apostrophe before it. Numbers are our own, and stay. */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const several = (values: readonly (string | null)[]): string => [...new Set(values.filter(value => value !== null))].join('; ')
const names = (actors: readonly LineActor[]): string => several(actors.map(actor => actor.name))
const sides = (actors: readonly LineActor[]): string => several(actors.map(actor => actor.side))
const mapped = (claim: LineClaim) => claim.at.find(place => place.lat !== null && place.lon !== null)

/** The count of the figure of this kind, if there is exactly one that is not a part of another: sums of figures are not ours to make. */
function counted(claim: LineClaim, what: LineFigure['what']): number | null {
  const wholes = claim.figures.filter(figure => figure.what === what && figure.partOf === null)
  return wholes.length === 1 ? (wholes[0]?.count ?? null) : null
}

function writeFigure({ what, bound, count, low, high, who, words }: LineFigure): string {
  const range = low !== null && high !== null ? `${low} to ${high}` : null
  const amount = count === null ? (range ?? `(${words})`) : bound === null || bound === 'exact' ? String(count) : `${bound} ${count}`
  return [what, amount, who].filter(part => part !== null).join(' ')
}
