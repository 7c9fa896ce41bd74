import type { ActorMention } from '#mention'
import { rangeOf } from '#mention'
import { type Codable, type CodingRule, covers, findRule, type Parties } from './coding-rule.ts'
import { type Deaths, type DeathsRule, readDeaths } from './deaths.ts'
import { type PartyKind, type PartyTable, partyKindOf } from './party-kind.ts'
import { findWhereRow, placeToCode, type WhereRow } from './where-precision.ts'

/** UCDP's type of violence: 1 state-based, 2 non-state, 3 one-sided; none where the parties do not tell. */
export type UcdpRule = CodingRule<1 | 2 | 3 | undefined>

/** What UCDP's coding takes, as data. */
export type UcdpTables = {
  /** Types of ours that are armed force. */
  readonly force: readonly string[]
  readonly rules: readonly UcdpRule[]
  readonly deaths: readonly DeathsRule[]
  /** The first row with at least as many days as the date leaves open. */
  readonly when: readonly { readonly days: number; readonly gives: number; readonly says: string }[]
  /** What side b is called when it is unarmed people. */
  readonly civilians: string
}

/** A claim as UCDP's Georeferenced Event Dataset would have it, as far as one report tells. Sides are named as we name them. */
export type Ucdp = {
  readonly typeOfViolence: 1 | 2 | 3
  readonly sideA: string
  readonly sideB: string
  readonly dyad: string
  readonly wherePrecision: number | null
  readonly datePrecision: number | null
  /** 1 when day and place are told, else 2. */
  readonly clarity: 1 | 2
  /** By whose they are, each the likeliest number. */
  readonly deathsA: number
  readonly deathsB: number
  readonly deathsCivilians: number
  readonly deathsUnknown: number
} & Deaths

/** The coding with the rows that decided, or why there is none. */
export type UcdpCoding =
  | { readonly gives: Ucdp; readonly says: readonly string[] }
  | { readonly gives: undefined; readonly says: readonly string[] }

const none = (says: string): UcdpCoding => ({ gives: undefined, says: [says] })

/** Codes an event of armed force with at least one death. */
export function codeUcdp(
  claim: Codable,
  tables: UcdpTables,
  parties: Parties,
  partyTable: PartyTable,
  rows: readonly WhereRow[]
): UcdpCoding {
  if (claim.kind !== 'event' || (claim.stance !== 'asserted' && claim.stance !== 'possible'))
    return none('no event that is said to have happened')
  if (!tables.force.some(type => covers(type, claim.type))) return none('no armed force')
  const counted = readDeaths(claim, tables.deaths)
  if (!counted) return none('nobody is said to have been killed')
  const rule = findRule(tables.rules, claim, parties)
  if (rule?.gives === undefined) return none(rule?.says ?? 'the parties do not tell the type of violence')
  const where = findWhereRow(placeToCode(claim.at), rows)
  const when = whenOf(claim, tables)
  const { a, b } = sidesOf(claim, rule.gives, tables, partyTable)
  const gives: Ucdp = {
    typeOfViolence: rule.gives,
    sideA: a,
    sideB: b,
    dyad: `${a} - ${b}`,
    wherePrecision: where?.gives ?? null,
    datePrecision: when?.gives ?? null,
    clarity: where && where.gives <= 3 && when && when.gives <= 1 ? 1 : 2,
    ...counted.deaths,
    ...deathsBySide(claim, counted.deaths, { a, b }, partyTable)
  }
  return { gives, says: [rule.says, counted.rule.says, ...(where ? [where.says] : []), ...(when ? [when.says] : [])] }
}

function whenOf({ on }: Codable, { when }: UcdpTables): UcdpTables['when'][number] | undefined {
  const range = on?.date === undefined ? undefined : rangeOf(on.date)
  const days = range && range[1] - range[0] + 1
  return days !== undefined && Number.isFinite(days) ? when.find(row => days <= row.days) : undefined
}

const nameOf = ({ side, name }: ActorMention): string => side ?? name

/** Side a is the state in state-based violence (the place's own before another), whoever kills in one-sided; otherwise whoever acts. */
function sidesOf(
  claim: Codable,
  type: 1 | 2 | 3,
  { civilians }: UcdpTables,
  table: PartyTable
): { readonly a: string; readonly b: string } {
  const named = [...claim.by, ...claim.to].map(actor => ({ name: nameOf(actor), kind: partyKindOf(actor, claim.at, table) }))
  const armed = named.filter(({ kind }) => kind === 'state' || kind === 'foreign' || kind === 'group')
  const first = type === 1 ? (armed.find(({ kind }) => kind === 'state') ?? armed.find(({ kind }) => kind === 'foreign')) : armed[0]
  const second = type === 3 ? undefined : armed.find(({ name }) => name !== first?.name)
  return { a: first?.name ?? '', b: second?.name ?? (type === 3 ? civilians : '') }
}

/** Whose the dead are: those to whom it was done, when they are of one side. */
function deathsBySide(
  { to, at }: Codable,
  { best }: Deaths,
  { a, b }: { readonly a: string; readonly b: string },
  table: PartyTable
): Pick<Ucdp, 'deathsA' | 'deathsB' | 'deathsCivilians' | 'deathsUnknown'> {
  const every = (holds: (actor: ActorMention) => boolean): boolean => to.length > 0 && to.every(holds)
  const whose = every(actor => isUnarmed(partyKindOf(actor, at, table)))
    ? 'deathsCivilians'
    : every(actor => nameOf(actor) === a)
      ? 'deathsA'
      : every(actor => nameOf(actor) === b)
        ? 'deathsB'
        : 'deathsUnknown'
  return { deathsA: 0, deathsB: 0, deathsCivilians: 0, deathsUnknown: 0, [whose]: best }
}

const isUnarmed = (kind: PartyKind | undefined): boolean => kind === 'civilians' || kind === 'crowd'
