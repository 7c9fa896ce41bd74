import { findWhereRow, type LineActor, type LineClaim, type LineFigure, type LineReport, placeToCode, type WhereTables } from '#claim'
import { describeType, type TypeLabels } from './describe-type.ts'

export type Cell = string | number | null

/** What is written of a report beside a claim of it. */
export type ReportHead = Pick<LineReport, 'id' | 'title' | 'published' | 'outlet' | 'url'>

/** Plain words for types, and the codes of precision of the schemes of the field. */
export type CsvKnowledge = { readonly labels: TypeLabels; readonly where: WhereTables }

/** A column of a table of claims: its name, its HXL tag, what its cells hold, and how they are filled. */
export type ClaimColumn = readonly [
  name: string,
  hxl: string,
  holds: 'text' | 'whole' | 'number',
  cell: (claim: LineClaim, report: ReportHead, knowledge: CsvKnowledge) => Cell
]

/** The columns of a table of claims. Several values in one cell are joined by "; ". Coordinates and precision are those of the first place that has coordinates. */
export const claimColumns: readonly ClaimColumn[] = [
  ['report', '#meta+report+id', 'text', (_, report) => report.id],
  ['published', '#date+published', 'text', (_, report) => report.published],
  ['outlet', '#meta+source', 'text', (_, report) => report.outlet],
  ['url', '#meta+url', 'text', (_, report) => report.url],
  ['title', '#meta+title', 'text', (_, report) => report.title],
  ['claim', '#event+id', 'text', claim => claim.id],
  ['kind', '#event+kind', 'text', claim => claim.kind],
  ['type', '#event+type+code', 'text', claim => claim.type],
  ['what', '#event+type+name', 'text', (claim, _, { labels }) => describeType(claim.type, labels)],
  ['acled', '#event+type+acled', 'text', claim => claim.acled],
  ['stance', '#status+stance', 'text', claim => claim.stance],
  ['by', '#group+by+name', 'text', claim => names(claim.by)],
  ['by_side', '#group+by+side', 'text', claim => sides(claim.by)],
  ['to', '#group+to+name', 'text', claim => names(claim.to)],
  ['to_side', '#group+to+side', 'text', claim => sides(claim.to)],
  ['at', '#loc+name', 'text', claim => several(claim.at.map(place => place.name))],
  ['within', '#adm1+name', 'text', claim => several(claim.at.map(place => place.within))],
  ['country', '#country+code+v_iso2', 'text', claim => several(claim.at.map(place => place.country))],
  ['lat', '#geo+lat', 'number', claim => mapped(claim)?.lat ?? null],
  ['lon', '#geo+lon', 'number', claim => mapped(claim)?.lon ?? null],
  ['precision', '#geo+precision', 'text', claim => (mapped(claim) ?? claim.at[0])?.precision ?? null],
  ['radius_km', '#geo+radius+km', 'number', claim => mapped(claim)?.radiusKm ?? null],
  ['on', '#date+occurred', 'text', claim => claim.on?.date ?? null],
  ['on_words', '#description+date', 'text', claim => claim.on?.words ?? null],
  ['source', '#meta+claimant', 'text', claim => names(claim.source)],
  ['if', '#description+condition', 'text', claim => claim.if?.words ?? null],
  ['killed', '#affected+killed', 'number', claim => counted(claim, 'killed')],
  ['injured', '#affected+injured', 'number', claim => counted(claim, 'injured')],
  ['displaced', '#affected+displaced', 'number', claim => counted(claim, 'displaced')],
  ['figures', '#description+figures', 'text', claim => several(claim.figures.map(writeFigure))],
  ['quote', '#description+quote', 'text', claim => claim.quote],
  ['span_from', '#meta+span+from', 'whole', claim => claim.span[0]],
  ['span_to', '#meta+span+to', 'whole', claim => claim.span[1]],
  ['rule', '#meta+rule', 'text', claim => claim.rule],
  ['certainty', '#status+certainty', 'text', claim => claim.certainty],
  ['confidence', '#indicator+confidence+num', 'number', claim => claim.confidence],
  [
    'geo_precision',
    '#geo+precision+acled',
    'whole',
    (claim, _, { where }) => findWhereRow(placeToCode(claim.at), where.acled)?.gives ?? null
  ],
  ['where_prec', '#geo+precision+ucdp', 'whole', (claim, _, { where }) => findWhereRow(placeToCode(claim.at), where.ucdp)?.gives ?? null],
  ['extent', '#geo+extent', 'text', claim => mapped(claim)?.extent?.rule ?? null],
  ['extent_lat', '#geo+extent+lat', 'number', claim => mapped(claim)?.extent?.lat ?? null],
  ['extent_lon', '#geo+extent+lon', 'number', claim => mapped(claim)?.extent?.lon ?? null],
  ['extent_radius_km', '#geo+extent+radius+km', 'number', claim => mapped(claim)?.extent?.radiusKm ?? null]
]

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
