import type { Area, Exporter, Piece, PlaceKnowledge } from '@vedette/core'
import { loadSafeguards } from '@vedette/lexicon'
import type { Store } from '@vedette/store'
import type { Answerer } from '../situation/answer-questions.ts'
import { type ExportName, exportFormats } from './formats.ts'
import { type Guard, guardExport, type WithheldOf } from './guard.ts'
import { claimPages, type ExportQuery, eventPages } from './list-rows.ts'
import { writeAlerts } from './write-alerts.ts'
import { writeBriefing } from './write-briefing.ts'
import { claimExporters, eventExporters } from './write-tables.ts'

export type ExportOptions = {
  readonly store: Store
  readonly places: PlaceKnowledge
  /** What works out situations beside the thread that answers others; without it they are worked out here. */
  readonly answers?: Answerer | undefined
  readonly format: ExportName
  /** `area` of the query is the key of this area. */
  readonly query: ExportQuery
  readonly area?: Area | undefined
  /** The last day of publication, or another where none is known: what feeds and briefings are of when no day is named. */
  readonly today: string
  /** Withholds nothing. */
  readonly isAsIs?: boolean | undefined
  readonly onWithheld?: ((one: WithheldOf) => void) | undefined
}

/** What an export draws on. */
export type Exporting = ExportOptions & { readonly guard: Guard }

/**
 * Writes what is kept in a format, piece by piece: no more of it is held at a time than a page. The same store gives the same bytes. Without `isAsIs`
 * names of private persons are withheld, and sensitive sites made coarse.
 */
export async function* exportStore(options: ExportOptions): AsyncGenerator<Piece> {
  const { store, places, format, query, isAsIs, onWithheld } = options
  const guard = guardExport(store, isAsIs ? undefined : loadSafeguards(places), onWithheld)
  const exporting = { ...options, guard }
  if (format === 'html') return yield* writeBriefing(exporting)
  if (format === 'atom') return yield* writeAlerts(exporting)
  const [ofClaims, ofEvents] = [claimExporters[format], eventExporters[format]]
  if (ofClaims) yield* writeRows(ofClaims(places), claimPages(store, query), guard.claims)
  if (ofEvents) yield* writeRows(ofEvents(places), eventPages(store, query), guard.events)
}

async function* writeRows<Row, Exported>(
  { begin, add, end }: Exporter<Exported>,
  pages: AsyncIterable<readonly Row[]>,
  guard: (rows: readonly Row[]) => Promise<readonly Exported[]>
): AsyncGenerator<Piece> {
  yield begin()
  for await (const page of pages) yield add(await guard(page))
  yield end()
}

/** Whether a format takes a filter: what people decided is of claims alone. */
export const takes = (format: ExportName, filter: keyof ExportQuery): boolean =>
  exportFormats[format].of === 'claims' || filter !== 'standing'
