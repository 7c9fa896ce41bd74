import type { Line, LineClaim, LinePlace } from '#claim'
import { rangeOf, writeDay } from '#mention'
import type { ReportHead } from './claim-columns.ts'
import { describeType, type TypeLabels } from './describe-type.ts'
import { escapeXml } from './escape-xml.ts'

/** The beginning of a KML document (OGC KML 2.2). */
export const writeKmlHead = (): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n<name>Claims</name>\n'

/** Its end. */
export const writeKmlEnd = (): string => '</Document>\n</kml>\n'

/** A folder for a coded report, with a placemark for each place of each claim that has coordinates; nothing for a report that has none. */
export function writeKmlReport(
  { report, claims }: Pick<Line, 'claims'> & { readonly report: ReportHead },
  { labels }: { readonly labels: TypeLabels }
): string {
  const marks = claims.flatMap(claim => claim.at.flatMap(place => writeMark(report, claim, place, labels)))
  return marks.length === 0 ? '' : `<Folder>\n${tag('name', report.title ?? report.id)}\n${marks.join('\n')}\n</Folder>\n`
}

function writeMark(report: ReportHead, claim: LineClaim, place: LinePlace, labels: TypeLabels): readonly string[] {
  const [lat, lon] = [place.extent?.lat ?? place.lat, place.extent?.lon ?? place.lon]
  if (lat === null || lon === null) return []
  const what = describeType(claim.type, labels)
  return [
    [
      '<Placemark>',
      tag('name', `${what}: ${place.name}`),
      tag('description', claim.quote),
      writeTime(claim.on?.date ?? null),
      `<ExtendedData>${dataOf(report, claim, place).map(writeData).join('')}</ExtendedData>`,
      `<Point><coordinates>${lon},${lat}</coordinates></Point>`,
      '</Placemark>'
    ].join('')
  ]
}

/** A day is a time stamp; what spans days, or has an open end, a time span. */
function writeTime(date: string | null): string {
  const range = date === null ? undefined : rangeOf(date)
  if (!range) return ''
  const [from, to] = range.map(day => (Number.isFinite(day) ? writeDay(day) : undefined))
  if (from !== undefined && from === to) return `<TimeStamp>${tag('when', from)}</TimeStamp>`
  return from || to ? `<TimeSpan>${from ? tag('begin', from) : ''}${to ? tag('end', to) : ''}</TimeSpan>` : ''
}

function dataOf(
  report: ReportHead,
  claim: LineClaim,
  place: LinePlace
): readonly (readonly [name: string, value: string | number | null])[] {
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('; ')
  return [
    ['report', report.id],
    ['published', report.published],
    ['outlet', report.outlet],
    ['claim', claim.id],
    ['kind', claim.kind],
    ['type', claim.type],
    ['stance', claim.stance],
    ['by', names(claim.by)],
    ['to', names(claim.to)],
    ['source', names(claim.source)],
    ['if', claim.if?.words ?? null],
    ['figures', claim.figures.map(({ words }) => words).join('; ')],
    ['within', place.within],
    ['country', place.country],
    ['precision', place.precision],
    ['radiusKm', place.radiusKm],
    ['confidence', claim.confidence]
  ]
}

const writeData = ([name, value]: readonly [string, string | number | null]): string =>
  value === null || value === '' ? '' : `<Data name="${name}">${tag('value', String(value))}</Data>`

const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
