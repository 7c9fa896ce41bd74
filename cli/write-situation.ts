import {
  type ClaimRef,
  type Control,
  describeType,
  type Holding,
  type Joined,
  type Meeting,
  type Palette,
  type Party,
  type Situation,
  type Spot,
  type Toll,
  type Tripwire,
  type TypeLabels
} from '@vedette/core'
import { plain } from './plain.ts'
import { sayDispute } from './say-dispute.ts'
import { sayFigure, saySum } from './say-figures.ts'
import { sayTelling } from './say-telling.ts'

export type SituationStyle = { readonly labels: TypeLabels; readonly palette?: Pick<Palette, 'title' | 'deed' | 'label' | 'quote'> }

/** A line of the situation, and the claims that it rests on. */
export type Entry = { readonly says: string; readonly claims: readonly ClaimRef[] }

const same = (text: string): string => text
const unpainted = { title: same, deed: same, label: same, quote: same }

/** A situation for people: section by section, each line followed by who says so and the words. */
export function writeSituation(situation: Situation, { labels, palette = unpainted }: SituationStyle): string {
  const { area, at, known, recorded, notes } = situation
  const where = area === null ? 'Everywhere' : [area.name, area.within, area.country].filter(Boolean).join(', ')
  const sections = sectionsOf(situation, labels).filter(([, entries]) => entries.length > 0)
  const rows = [
    palette.title(plain(`${where}, on ${at}, as known on ${known}${recorded === null ? '' : `, as recorded by ${recorded}`}`)),
    '',
    ...sections.flatMap(([title, entries]) => [
      palette.title(title),
      ...entries.flatMap(({ says, claims }) => [
        `  ${palette.deed(plain(says))}`,
        ...claims.map(claim => `      ${palette.label(`${plain(sayer(claim))}:`)} ${palette.quote(`“${plain(claim.quote)}”`)}`)
      ]),
      ''
    ]),
    ...(sections.length === 0 ? ['Nothing is known of it.', ''] : []),
    ...notes.map(note => `note  ${plain(note)}`)
  ]
  return `${rows.join('\n').trimEnd()}\n`
}

function sectionsOf(situation: Situation, labels: TypeLabels): readonly (readonly [string, readonly Entry[]])[] {
  const holding = (state: Holding): Entry => writeHolding(state, labels)
  return [
    ['Control', situation.control.map(writeControl)],
    ['Sieges', situation.sieges.map(holding)],
    ['Contested', situation.contested.map(holding)],
    ['Presences', situation.presences.map(holding)],
    ['Relations', situation.relations.map(holding)],
    ['Tolls', situation.tolls.map(toll => writeToll(toll, labels))],
    ['Tripwires', situation.tripwires.map(tripwire => writeTripwire(tripwire, labels))],
    [`Events since ${situation.eventsSince}`, situation.events.map(event => writeEvent(event, labels))],
    ['Figures of these events', situation.sums.map(sum => ({ says: saySum(sum), claims: [] }))]
  ]
}

/** Of a siege, a contest, a presence or a relation. */
export const writeHolding = (state: Holding, labels: TypeLabels): Entry => ({
  says: `${deed(state, labels)}${details(places(state.at), since(state.since), state.standing, sayDispute(state), sayTelling(state))}`,
  claims: state.claims
})

export const writeControl = ({
  place,
  holder,
  since: from,
  certainty,
  standing,
  others,
  because,
  left,
  forArea,
  intervals,
  claims,
  ...telling
}: Control): Entry => ({
  says: `${places([place])}: ${holder.name}${details(since(from), standing, certainty, because, left && `left on ${left}`, ...others.map(other => `or ${other.holder.name}`), sayEarlier(intervals), sayForArea(forArea), sayTelling(telling))}`,
  claims: [...claims, ...others.flatMap(other => other.claims)]
})

/** "before: army from 2020-01-02 to 2020-02-08": the last two that held it before. */
const sayEarlier = (intervals: Control['intervals']): string | null =>
  intervals.length < 2
    ? null
    : `before: ${intervals
        .slice(0, -1)
        .slice(-2)
        .map(({ holder, from, until }) => `${holder.name} from ${from} to ${until ?? '…'}`)
        .join(', ')}`

const sayForArea = (forArea: Control['forArea']): string | null =>
  forArea === null ? null : `reported for ${forArea.place.name}: ${[forArea.holder.name, since(forArea.since)].filter(Boolean).join(' ')}`

export const writeToll = (
  { type, who, count, low, high, bound, period, at, claimant, claims, measure, series, ...telling }: Toll,
  labels: TypeLabels
): Entry => {
  const number = count?.toLocaleString('en') ?? [low, high].map(each => each?.toLocaleString('en') ?? '?').join('–')
  return {
    says: `${describeType(type, labels)}: ${number}${who === null ? '' : ` ${who}`}${details(bound, measure, places(at), period?.date, sayRise(series), `says ${claimant}`, sayTelling(telling))}`,
    claims
  }
}

/** "60 on 2024-03-01, then 70 on 2024-03-05"; null for what was told once. */
const sayRise = (series: Toll['series']): string | null =>
  series.length < 2
    ? null
    : series.map(({ count, published }) => `${count?.toLocaleString('en') ?? '?'} on ${published ?? 'no date'}`).join(', then ')

export const writeTripwire = (tripwire: Tripwire, labels: TypeLabels): Entry => ({
  says: `${tripwire.status}: “${tripwire.if}” → ${deed(tripwire, labels)}${details(places(tripwire.at), tripwire.on?.date, tripwire.stance, tripwire.until && `until ${tripwire.until}`, ...tripwire.metBy.map(each => sayMeeting(each, labels)), sayTelling(tripwire))}`,
  claims: [...tripwire.claims, ...tripwire.metBy.flatMap(({ claims }) => claims)]
})

/** "met on 2020-02-10 by Syrian army: shelled … (same type, the place), which brings it, sureness 0.8". */
export const sayMeeting = (meeting: Meeting, labels: TypeLabels): string =>
  `met ${meeting.day === null ? '' : `on ${meeting.day} `}by “${deed(meeting, labels)}”: ${meeting.says.join(', ')}; ${meeting.effect === 'brings' ? 'it brings what was announced' : meeting.effect === 'breaks' ? 'it breaks the truce' : 'it calls it off'}, sureness ${meeting.sureness}`

export const writeEvent = (event: Joined, labels: TypeLabels): Entry => ({
  says: `${event.on?.date ?? 'undated'}  ${deed(event, labels)}${details(places(event.at), figures(event), event.stance === 'asserted' ? null : event.stance, sayDispute(event), sayTelling(event))} [${event.id}]`,
  claims: event.claims
})

/** "Turkey: moved forces → Syrian army". */
function deed({ by, to, type }: Pick<Joined, 'by' | 'to' | 'type'>, labels: TypeLabels): string {
  const names = (parties: readonly Party[]): string => parties.map(party => party.name).join(', ')
  return `${by.length > 0 ? `${names(by)}: ` : ''}${describeType(type, labels)}${to.length > 0 ? ` → ${names(to)}` : ''}`
}

const figures = ({ figures }: Joined): string => figures.map(sayFigure).join(', ')

const places = (spots: readonly Spot[]): string => spots.map(({ name, part }) => (part === null ? name : `${part} of ${name}`)).join('; ')

const since = (date: string | null): string | null => (date === null ? null : `since ${date}`)

/** " (Saraqeb, since 2020-02-08)"; nothing when nothing is known. */
function details(...parts: readonly (string | null | undefined)[]): string {
  const known = parts.filter(part => part !== null && part !== undefined && part !== '')
  return known.length === 0 ? '' : ` (${known.join(', ')})`
}

/** Who says so, in which report: "Anadolu ← example, 2020-02-09". */
export const sayer = ({ source, outlet, reportId, published, stance, amended }: ClaimRef): string =>
  `${[...source, outlet ?? reportId].join(' ← ')}, ${published ?? 'undated'}${stance === 'asserted' ? '' : `, ${stance}`}${amended === null ? '' : `, ${amended.standing}`}`
