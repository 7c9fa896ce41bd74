import { actorPage } from '../../look/name-link.tsx'
import { sayDate } from '../../timeline/say-date.ts'
import { writeDay } from '../days.ts'
import type { Column, Listing } from './column.ts'
import type { Row } from './read-rows.ts'

/** An actor or a source, and what the rows that are shown tell of it. */
export type NameRow = {
  readonly name: string
  readonly side: string | undefined
  /** Its page at the desk, where it has one. */
  readonly page: string | undefined
  /** How often it acts, and how often something is done to it; of a source, how much it says. */
  readonly acts: number
  readonly suffers: number
  /** How much of that others contradict. */
  readonly disputed: number
  readonly first: number | undefined
  readonly last: number | undefined
}

type Open = { -readonly [Part in keyof NameRow]: NameRow[Part] }

/** The actors of events, those that are named most first. */
export function actorRows(rows: readonly Row[]): readonly NameRow[] {
  const found = new Map<string, Open>()
  for (const row of rows)
    for (const [part, parties] of [
      ['acts', row.by],
      ['suffers', row.whom]
    ] as const)
      for (const party of parties) {
        const key = party.id ?? party.name
        const side = party.side !== null && party.side !== party.name ? party.side : undefined
        const held = hold(found, key, { name: party.name, side, page: actorPage(party) })
        held[part]++
        seen(held, row)
      }
  return most(found)
}

/** The sources of claims, those that say most first. */
export function sourceRows(rows: readonly Row[]): readonly NameRow[] {
  const found = new Map<string, Open>()
  for (const row of rows)
    for (const name of row.sources) {
      const held = hold(found, name, { name, side: undefined, page: undefined })
      held.acts++
      seen(held, row)
    }
  return most(found)
}

function hold(found: Map<string, Open>, key: string, named: Pick<NameRow, 'name' | 'side' | 'page'>): Open {
  const held = found.get(key) ?? { ...named, acts: 0, suffers: 0, disputed: 0, first: undefined, last: undefined }
  found.set(key, held)
  return held
}

function seen(held: Open, { disputes, from, to, claim }: Row): void {
  if (disputes.length > 0 || claim.stance === 'denied') held.disputed++
  const day = from ?? to
  if (day === undefined) return
  held.first = held.first === undefined ? day : Math.min(held.first, day)
  held.last = held.last === undefined ? day : Math.max(held.last, day)
}

const most = (found: ReadonlyMap<string, NameRow>): readonly NameRow[] =>
  [...found.values()].sort((a, b) => b.acts + b.suffers - (a.acts + a.suffers) || (a.name < b.name ? -1 : 1))

const name: Column<NameRow> = { name: 'name', head: 'Name', width: 180, grows: true, usual: true, says: row => row.name }
const counted = (name: string, head: string, of: (row: NameRow) => number): Column<NameRow> => ({
  name,
  head,
  width: 78,
  usual: true,
  isNumber: true,
  says: row => of(row).toLocaleString('en-US'),
  by: of
})
const dated = (name: string, head: string, of: (row: NameRow) => number | undefined): Column<NameRow> => ({
  name,
  head,
  width: 104,
  usual: true,
  says: row => sayDay(of(row)),
  by: of
})
const sayDay = (day: number | undefined): string => (day === undefined ? '' : sayDate(writeDay(day)))
const days = [dated('first', 'First', ({ first }) => first), dated('last', 'Last', ({ last }) => last)]
const idOf = ({ name, side }: NameRow): string => `${name} ${side ?? ''}`

export const actorListing: Listing<NameRow> = {
  what: 'actor',
  columns: [
    name,
    { name: 'side', head: 'Side', width: 150, usual: true, groups: true, says: row => row.side ?? '' },
    counted('acts', 'Acts', ({ acts }) => acts),
    counted('suffers', 'Suffers', ({ suffers }) => suffers),
    counted('disputed', 'Disputed', ({ disputed }) => disputed),
    ...days
  ],
  idOf
}

export const sourceListing: Listing<NameRow> = {
  what: 'source',
  columns: [name, counted('says', 'Claims', ({ acts }) => acts), counted('denies', 'Denials', ({ disputed }) => disputed), ...days],
  idOf
}
