import { type AcledTables, type AcledType, type Around, readAcled } from './acled.ts'
import { type Codable, type CodingRule, findRule, partiesOf } from './coding-rule.ts'
import { codePlover, type Plover, type PloverTables } from './plover.ts'
import { codeUcdp, type UcdpCoding, type UcdpTables } from './ucdp.ts'
import { findWhereRow, placeToCode, type WhereRow, type WhereTables } from './where-precision.ts'

/** A CAMEO code with its name. */
export type Cameo = { readonly code: string; readonly name: string }

/** The tables by which claims are coded in the schemes of the field (`lexicon/event-types/codings/`). */
export type CodingTables = AcledTables & {
  readonly plover: PloverTables
  readonly cameo: readonly CodingRule<Cameo | undefined>[]
  /** Event type of each ACLED-style sub-event type. */
  readonly acledTypes: Readonly<Record<string, string>>
  readonly ucdp: UcdpTables
  readonly where: WhereTables
  /** The type of a claim that words alone make, for each sub-event that they may be sure of; without it they make none. */
  readonly byWords?: Readonly<Record<string, string>>
}

/** What a scheme gives a claim, and the words of the row that decided. */
export type Coding<Gives> = { readonly gives: Gives | undefined; readonly says: string }

/** One claim in all schemes. */
export type Codings = {
  readonly plover: Coding<Plover>
  readonly cameo: Coding<Cameo>
  readonly acled: Coding<AcledType>
  readonly ucdp: UcdpCoding
  /** How exactly the claim's place is told: ACLED's Geo-Precision and UCDP's where_prec. */
  readonly geoPrecision: Coding<number>
  readonly wherePrec: Coding<number>
}

/** Codes a claim in the schemes of the field, each by its table alone: the first row that fits decides. `around` is what stands around it. */
export function codingsOf(claim: Codable, tables: CodingTables, around?: Around): Codings {
  const parties = partiesOf(claim, tables.parties)
  const cameo = claim.kind === 'event' ? findRule(tables.cameo, claim, parties) : undefined
  const acled = readAcled(claim, tables, around)
  return {
    plover: codePlover(claim, tables.plover, parties),
    cameo: { gives: cameo?.gives, says: cameo?.says ?? (claim.kind === 'event' ? 'CAMEO has no code for it' : 'CAMEO codes events alone') },
    acled: {
      gives: acled.gives === undefined ? undefined : { event: tables.acledTypes[acled.gives] ?? '', sub: acled.gives },
      says: acled.says ?? (claim.kind === 'event' ? 'the scheme has no type for it' : 'the scheme codes events alone')
    },
    ucdp: codeUcdp(claim, tables.ucdp, parties, tables.parties, tables.where.ucdp),
    geoPrecision: codeWhere(claim, tables.where.acled),
    wherePrec: codeWhere(claim, tables.where.ucdp)
  }
}

function codeWhere({ at }: Codable, rows: readonly WhereRow[]): Coding<number> {
  const row = findWhereRow(placeToCode(at), rows)
  return { gives: row?.gives, says: row?.says ?? (at.length === 0 ? 'no place is told' : 'where the place lies is not known') }
}
