import type { TableScheme, TableSchemes } from '@vedette/core'
import { acled } from './acled.ts'
import { ucdp } from './ucdp.ts'

/** Tables with columns of their own, which whoever brings them names: only types that they name make claims. */
const own: TableScheme = {
  source: 'whoever brings the table',
  columns: { date: 'date' },
  types: {},
  precisions: acled.precisions,
  names: acled.names
}

/** The ways to write tables of events that are known by name. */
export const tableSchemes: TableSchemes = { acled, ucdp, own }
