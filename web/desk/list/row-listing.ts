import { stanceWords } from '../../claims/say-claim.ts'
import { familyNames } from '../../look/family.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { writeDay } from '../days.ts'
import type { Column, Listing } from './column.ts'
import type { Row } from './read-rows.ts'

const sayNames = (all: readonly { readonly name: string }[]): string =>
  all.length <= 2 ? all.map(({ name }) => name).join(', ') : `${all[0]?.name}, ${all[1]?.name} and ${all.length - 2} more`

const number = (value: number): string => value.toLocaleString('en-US')

/** "9–15 killed"; the best value in brackets where the range is wide. */
function sayNumbers({ low, best, high, what }: Row): string {
  if (low === null || high === null) return ''
  const range = low === high ? number(low) : `${number(low)}–${number(high)}${best === null ? '' : ` (${number(best)})`}`
  return what ? `${range} ${what}` : range
}

const when: Column<Row> = {
  name: 'when',
  head: 'When',
  width: 124,
  usual: true,
  says: ({ on }) => (on === null ? '' : sayDate(on)),
  by: ({ from, to }) => from ?? to
}
const what: Column<Row> = { name: 'what', head: 'What', width: 148, grows: true, usual: true, groups: true, says: ({ label }) => label }
const kind: Column<Row> = { name: 'kind', head: 'Kind', width: 110, groups: true, says: ({ family }) => familyNames[family] }
const who: Column<Row> = { name: 'who', head: 'Who', width: 150, usual: true, groups: true, says: ({ by }) => sayNames(by) }
const whom: Column<Row> = { name: 'whom', head: 'Whom', width: 130, usual: true, groups: true, says: row => sayNames(row.whom) }
const where: Column<Row> = { name: 'where', head: 'Where', width: 118, usual: true, groups: true, says: ({ places }) => sayNames(places) }
const within: Column<Row> = {
  name: 'within',
  head: 'Province',
  width: 120,
  groups: true,
  says: ({ places: [place] }) => place?.within ?? place?.name ?? ''
}
const country: Column<Row> = {
  name: 'country',
  head: 'Country',
  width: 70,
  groups: true,
  says: ({ places: [place] }) => place?.country ?? ''
}
const numbers: Column<Row> = {
  name: 'numbers',
  head: 'How many',
  width: 120,
  usual: true,
  isNumber: true,
  says: sayNumbers,
  by: ({ best, high }) => best ?? high ?? undefined
}
const origins: Column<Row> = {
  name: 'origins',
  head: 'Origins',
  width: 64,
  usual: true,
  isNumber: true,
  says: row => String(row.origins),
  by: row => row.origins
}
const claims: Column<Row> = {
  name: 'claims',
  head: 'Claims',
  width: 60,
  isNumber: true,
  says: row => String(row.claims),
  by: row => row.claims
}
const differ: Column<Row> = {
  name: 'differ',
  head: 'They differ on',
  width: 106,
  usual: true,
  groups: true,
  says: ({ disputes }) => disputes.join(', '),
  by: ({ disputes }) => (disputes.length === 0 ? undefined : disputes.join(', '))
}
const stance: Column<Row> = {
  name: 'stance',
  head: 'Stance',
  width: 84,
  groups: true,
  says: row => stanceWords[row.claim.stance] ?? row.claim.stance
}
const says: Column<Row> = { name: 'says', head: 'Says who', width: 150, groups: true, says: ({ sources }) => nameList(sources) }
const sure: Column<Row> = {
  name: 'sure',
  head: 'Read',
  width: 56,
  isNumber: true,
  says: ({ confidence }) => `${Math.round(confidence * 100)} %`,
  by: ({ confidence }) => confidence
}
const known: Column<Row> = {
  name: 'known',
  head: 'Known since',
  width: 104,
  says: row => (row.known === undefined ? '' : sayDate(writeDay(row.known))),
  by: row => row.known
}

const nameList = (all: readonly string[]): string => sayNames(all.map(name => ({ name })))

const joined: readonly Column<Row>[] = [
  when,
  what,
  where,
  origins,
  differ,
  who,
  whom,
  numbers,
  kind,
  within,
  country,
  stance,
  says,
  claims,
  sure,
  known
]

const idOf = ({ id }: Row): string => id

/** What claims are joined to. */
export const joinedListing = (what: string): Listing<Row> => ({ what, columns: joined, idOf })

/** Claims one by one: each has one origin, and its stance says more. */
export const claimListing: Listing<Row> = {
  what: 'claim',
  columns: joined
    .filter(column => column !== origins && column !== differ && column !== claims)
    .map(column => (column === says || column === stance ? { ...column, usual: true } : column)),
  idOf
}
