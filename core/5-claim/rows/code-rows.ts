import { cut, gather, hashText, type Note, type Span } from '#base'
import type { ActorKnowledge, ActorMention, CountMention, PlaceKnowledge, TimeMention } from '#mention'
import { type Cell, type CellRow, type Report, readCells, readTableDay, reportKey } from '#report'
import type { CleanText } from '#text'
import type { Claim } from '../claim.ts'
import type { Coded } from '../coded.ts'
import { readRowPlace } from './read-row-place.ts'
import { countryOf, type RowScene, readActor, standing } from './row-scene.ts'
import type { TableSchemes } from './table-scheme.ts'

/** What reading a table takes. */
export type RowKnowledge = { readonly schemes: TableSchemes; readonly places: PlaceKnowledge; readonly actors: ActorKnowledge }

/** Reads a table of events: a claim for each row that says what kind of event it was and on which day, with the row as its quote. */
export function codeRows(report: Report, { schemes, places, actors }: RowKnowledge): Coded {
  const { scheme: name = 'own', columns, types, otherwise } = report.table ?? {}
  const scheme = schemes[name] ?? schemes.own
  const text = asItIs(report)
  if (scheme === undefined) return { report, text, sentences: [], mentions: none, claims: [], attributions: [], notes: report.notes }
  const mapping = { columns: columns ?? scheme.columns, types: { ...scheme.types, ...types }, otherwise: otherwise ?? scheme.otherwise }
  const scene: RowScene = { text: report.raw, mapping, scheme, name, places, actors }
  const key = reportKey(report)
  const notes: Note[] = []
  const claims = gather(readCells(report.raw), row => {
    const claim = readRow(row, key, scene)
    if (typeof claim !== 'string') return [claim]
    notes.push({ stage: 'claim', rule: 'row-left-out', span: row.span, says: claim })
    return []
  })
  const mentions = {
    actors: gather(claims, ({ by, to, source }) => [...by, ...to, ...source]),
    places: gather(claims, ({ at }) => at),
    times: gather(claims, ({ on }) => on ?? []),
    counts: gather(claims, ({ figures }) => figures)
  }
  return { report, text, sentences: [], mentions, claims, attributions: [], notes: [...report.notes, ...notes] }
}

const none = { actors: [], places: [], times: [], counts: [] } as const

/** Nothing is cleaned of a table: its text is the file's own, and each line a paragraph. */
function asItIs({ raw, title, published, outlet, url, language = 'en' }: Report): CleanText {
  const paragraphs: { span: Span; kind: 'body' }[] = []
  for (let from = 0; from < raw.length; ) {
    const end = raw.indexOf('\n', from)
    const to = end < 0 ? raw.length : end
    if (to > from) paragraphs.push({ span: [from, to], kind: 'body' })
    from = to + 1
  }
  const given = { title, published, outlet, url }
  return {
    text: raw,
    rawFrom: Int32Array.from({ length: raw.length }, (_, at) => at),
    rawTo: Int32Array.from({ length: raw.length }, (_, at) => at + 1),
    paragraphs,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    language,
    notes: []
  }
}

/** The claim of a row, or why it makes none. */
function readRow(row: CellRow, key: string, scene: RowScene): Claim | string {
  const { columns, types, otherwise } = scene.mapping
  const cell = (name: string | undefined): Cell | undefined => (name === undefined ? undefined : row.cells.get(name.toLowerCase()))
  const all = (names: readonly string[] | undefined): readonly Cell[] => gather(names ?? [], name => cell(name) ?? [])
  const on = readDays(cell(columns.date), cell(columns.until), scene)
  if (typeof on === 'string') return on
  const said = all(columns.type).map(each => each.text.toLowerCase())
  const type = types[said.join(' / ')] ?? gather([...said].reverse(), each => types[each] ?? [])[0] ?? otherwise
  if (type === undefined) return `nothing says what "${said.join(' / ')}" is in our terms; name it among "types" of the mapping`
  const named = { country: countryOf(cell(columns.country)?.text, scene.places), published: on.date }
  const parties = (names: readonly string[] | undefined): readonly ActorMention[] => all(names).map(each => readActor(each, named, scene))
  const place = readRowPlace(row, scene)
  return {
    id: hashText(JSON.stringify([key, 'row', type, row.span])).slice(0, 16),
    kind: 'event',
    type,
    by: parties(columns.by),
    to: parties(columns.to),
    at: place === undefined ? [] : [place],
    on,
    source: readSources(cell(columns.source), scene),
    stance: 'asserted',
    terms: [],
    figures: readKilled(cell(columns.killed), cell(columns.low), cell(columns.high), scene),
    quote: cut(scene.text, row.span),
    span: row.span,
    rule: `table: ${scene.name}`,
    certainty: 'stated',
    confidence: rowConfidence,
    signs: {}
  }
}

/** People wrote the rows: how often they err is not measured here. */
const rowConfidence = 0.9

function readDays(from: Cell | undefined, until: Cell | undefined, scene: RowScene): TimeMention | string {
  if (from === undefined) return `the row has no day; name its column as "date" of the mapping (now "${scene.mapping.columns.date}")`
  const [first, last] = [from, until ?? from].map(({ text }) => readTableDay(text))
  if (first?.date === undefined) return first?.trouble ?? `"${from.text}" is no day`
  const date = last?.date === undefined || last.date === first.date ? first.date : `${first.date}/${last.date}`
  return { ...standing(scene, from.span), rule: 'table', kind: 'date', date }
}

function readKilled(best: Cell | undefined, low: Cell | undefined, high: Cell | undefined, scene: RowScene): readonly CountMention[] {
  const number = (cell: Cell | undefined): number | undefined =>
    cell !== undefined && /^\d{1,9}$/.test(cell.text) ? Number(cell.text) : undefined
  const [count, least, most] = [number(best), number(low), number(high)]
  const stands = best ?? low ?? high
  if (stands === undefined || Math.max(count ?? 0, least ?? 0, most ?? 0) === 0) return []
  const range = least !== undefined && most !== undefined && least < most ? { low: least, high: most } : {}
  return [
    { ...standing(scene, stands.span), rule: 'table', ...(count === undefined ? {} : { count }), ...range, bound: 'exact', what: 'killed' }
  ]
}

function readSources(cell: Cell | undefined, scene: RowScene): readonly ActorMention[] {
  if (cell === undefined) return []
  let from = 0
  return gather(cell.text.split(';'), part => {
    const at = from + part.length - part.trimStart().length
    const span: Span = [cell.span[0] + at, cell.span[0] + at + part.trim().length]
    from += part.length + 1
    if (part.trim() === '') return []
    const party = readActor({ text: part.trim(), span: span[1] <= cell.span[1] ? span : cell.span }, {}, scene)
    return [party.id === undefined ? { ...party, kind: 'media' as const } : party]
  })
}
