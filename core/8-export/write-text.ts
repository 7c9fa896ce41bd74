import type { Line, LineActor, LineClaim, LineFigure, LinePlace, LineTime } from '#claim'
import { describeType, type TypeLabels } from './describe-type.ts'
import { addTally, noTally, type Tally, writeTally } from './tally.ts'
import { wrap } from './wrap.ts'

/** How parts of the text for people are painted; each function gets a piece of one line. */
export type Palette = {
  readonly title: (text: string) => string
  readonly deed: (text: string) => string
  readonly label: (text: string) => string
  readonly quote: (text: string) => string
  readonly note: (text: string) => string
}

export type TextOptions = { readonly labels: TypeLabels; readonly width: number; readonly palette?: Palette }

const same = (text: string): string => text
const plain: Palette = { title: same, deed: same, label: same, quote: same, note: same }

/** Coded reports for people: a block for each claim, and a last line with what was read. */
export const writeText = (lines: readonly Line[], options: TextOptions): string =>
  lines.map(line => writeTextReport(line, options)).join('') + writeTextEnd(lines.reduce(addTally, noTally))

/** The line that closes the text for people. */
export const writeTextEnd = (tally: Tally): string => `${writeTally(tally)}\n`

/** One coded report for people: its header, its claims, its notes, and an empty line. */
export function writeTextReport({ report, claims, notes }: Line, { labels, width, palette = plain }: TextOptions): string {
  const origin = [report.published ?? 'date unknown', report.outlet, report.url, report.id].filter(part => part !== null)
  const rows: string[] = [
    ...block('', report.title ?? report.id, width, palette.title),
    ...block('', origin.join(' · '), width, palette.label),
    '',
    ...claims.flatMap((claim, index) => [...writeClaim(claim, index, labels, width, palette), '']),
    ...(claims.length === 0 ? ['No claims found.', ''] : []),
    ...notes.flatMap(note => block('note  ', `${note.says} (${note.rule})`, width, palette.note))
  ]
  return `${rows.join('\n')}${notes.length > 0 ? '\n' : ''}\n`
}

function writeClaim(claim: LineClaim, index: number, labels: TypeLabels, width: number, palette: Palette): readonly string[] {
  const deed = [
    claim.by.length > 0 ? `${actors(claim.by)}:` : '',
    describeType(claim.type, labels),
    claim.to.length > 0 ? `→ ${actors(claim.to)}` : ''
  ]
  const row = (label: string, value: string): readonly string[] =>
    value === '' ? [] : block(`    ${label.padEnd(9)}`, value, width, same, palette.label)
  return [
    ...block(`${String(index + 1).padStart(2)}  `, deed.filter(Boolean).join(' '), width, palette.deed),
    ...row('where', claim.at.map(writePlace).join('; ')),
    ...row('when', claim.on === null ? '' : writeTime(claim.on)),
    ...row('how many', claim.figures.map(writeFigure).join('; ')),
    ...row('says who', claim.source.map(actor => actor.name).join(' ← ') || 'the report itself'),
    ...row('stance', claim.stance),
    ...row('if', claim.if === null ? '' : `“${claim.if.words}”`),
    ...row('type', [claim.kind, claim.type, claim.acled].filter(Boolean).join(' · ')),
    ...block('    ', `“${claim.quote}”`, width, palette.quote)
  ]
}

const actors = (list: readonly LineActor[]): string => list.map(actor => actor.name).join(', ')

function writePlace({ name, within, country, part, near, road, border, precision, radiusKm, extent }: LinePlace): string {
  const where = [name, within === name ? null : within, country].filter(known => known !== null).join(', ')
  const km = extent?.radiusKm ?? radiusKm
  const detail = [
    precision,
    km === null ? null : `within ${km} km`,
    near,
    road === null ? null : `road: ${road}`,
    border === null ? null : `border: ${border}`
  ]
  return `${part === null ? '' : `${part} of `}${where} (${detail.filter(known => known !== null).join(', ')})`
}

const writeTime = (time: LineTime): string => (time.date === null ? `“${time.words}”` : `${time.date} (“${time.words}”)`)

const writeFigure = (figure: LineFigure): string => (figure.what === null ? `“${figure.words}”` : `${figure.what}: “${figure.words}”`)

/** Rows of at most `width` characters that start with `head` and hang under it. Characters that move a terminal's cursor are dropped. */
function block(head: string, text: string, width: number, paint: (text: string) => string, paintHead = same): readonly string[] {
  const safe = text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
  const lines = wrap(safe, Math.max(20, width - head.length))
  return lines.map((line, index) => (index === 0 ? paintHead(head) : ' '.repeat(head.length)) + paint(line))
}
