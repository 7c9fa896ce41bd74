import { stanceWords } from '../claims/say-claim.ts'
import { familyOf } from '../look/family.ts'
import { noSideColour, sideOf } from '../look/side-colours.ts'
import type { Control, Holding, Joined, Toll, Tripwire } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'
import { type ChooseClaim, Fact, factNames } from './fact.tsx'
import {
  sayClaims,
  sayDispute,
  sayFigures,
  sayMore,
  sayParties,
  sayRise,
  saySince,
  saySpot,
  saySpots,
  sayStanding,
  sayToll
} from './say-situation.ts'

type How = {
  readonly labels: Readonly<Record<string, string>>
  readonly colours: ReadonlyMap<string, string>
  readonly chosen: string | undefined
  readonly choose: ChooseClaim
  /** Shows all that is known of what a claim is of. */
  readonly showEvent: (claim: string) => void
}

/** A place and who holds it. */
export const ControlFact = ({ row, colours, chosen, choose }: How & { readonly row: Control }) => (
  <Fact
    family="control"
    colour={colours.get(sideOf(row.holder)) ?? noSideColour}
    head={saySpot(row.place)}
    rest={row.holder.name}
    badge={row.standing === 'current' ? undefined : row.standing}
    date={saySince(row.since, row.certainty)}
    lines={[row.standing === 'disputed' ? sayStanding(row) : undefined, row.because, ...sayMore(row), sayClaims(row.claims)]}
    claims={[...row.claims, ...row.others.flatMap(({ claims }) => claims)]}
    names={factNames([row.holder, ...row.others.map(({ holder }) => holder)], [row.place])}
    {...{ chosen, choose }}
  />
)

/** A state that holds: a siege, a presence, an alliance. */
export function HoldingFact({
  row,
  labels,
  placeFirst,
  chosen,
  choose,
  showEvent
}: How & { readonly row: Holding; readonly placeFirst?: boolean }) {
  const places = saySpots(row.at)
  const parties = [sayParties(row.by), row.to.length > 0 ? `→ ${sayParties(row.to)}` : ''].filter(Boolean).join(' ')
  const [head, second] = placeFirst && places ? [places, parties] : [parties || places || sayType(row.type, labels), parties ? places : '']
  return (
    <Fact
      family={familyOf(row.type)}
      head={head}
      rest={second ? (placeFirst ? second : `· ${second}`) : undefined}
      badge={badgeOf(row.stance) ?? (row.standing === 'current' ? undefined : row.standing)}
      date={saySince(row.since)}
      lines={[placeFirst ? undefined : sayType(row.type, labels), sayDispute(row), sayClaims(row.claims)]}
      claims={row.claims}
      names={factNames([...row.by, ...row.to], row.at)}
      showAll={() => showEvent(row.id)}
      {...{ chosen, choose }}
    />
  )
}

/** A running total, who gives it and over which time. */
export const TollFact = ({ row, chosen, choose }: How & { readonly row: Toll }) => (
  <Fact
    family={familyOf(row.type)}
    head={sayToll(row)}
    rest={row.at.length > 0 ? `· ${saySpots(row.at)}` : undefined}
    date={row.period ? sayDate(row.period.date) : undefined}
    lines={[`says ${row.claimant}`, row.measure, sayRise(row.series), sayClaims(row.claims)]}
    claims={row.claims}
    names={factNames([], row.at)}
    {...{ chosen, choose }}
  />
)

/** A condition and what was said to follow from it. */
export const TripwireFact = ({ row, labels, chosen, choose }: How & { readonly row: Tripwire }) => (
  <Fact
    family="threat"
    head={capital(row.if)}
    rest={`→ ${[sayParties(row.by), sayType(row.type, labels)].filter(Boolean).join(': ')}`}
    badge={row.status === 'open' ? badgeOf(row.stance) : row.status}
    date={row.until ? `until ${sayDate(row.until)}` : row.on ? sayDate(row.on.date) : undefined}
    lines={[
      row.to.length > 0 ? `towards ${sayParties(row.to)}` : undefined,
      saySpots(row.at),
      ...row.metBy.map(each => sayMeeting(each, labels)),
      sayClaims(row.claims)
    ]}
    claims={[...row.claims, ...row.metBy.flatMap(({ claims }) => claims)]}
    names={factNames([...row.by, ...row.to], row.at)}
    {...{ chosen, choose }}
  />
)

/** Something that happened. */
export const EventFact = ({ row, labels, chosen, choose, showEvent }: How & { readonly row: Joined }) => (
  <Fact
    family={familyOf(row.type)}
    head={capital(sayType(row.type, labels))}
    rest={
      [[sayParties(row.by), row.to.length > 0 ? `→ ${sayParties(row.to)}` : ''].filter(Boolean).join(' '), saySpots(row.at)]
        .filter(Boolean)
        .join(' · ') || undefined
    }
    badge={badgeOf(row.stance)}
    date={row.on ? sayDate(row.on.date) : 'undated'}
    lines={[sayFigures(row.figures), sayDispute(row), sayClaims(row.claims)]}
    claims={row.claims}
    names={factNames([...row.by, ...row.to], row.at)}
    showAll={() => showEvent(row.id)}
    {...{ chosen, choose }}
  />
)

/** "met on 10 Feb 2020 by the army: shelled or fired rockets · same type, the place". */
const sayMeeting = ({ day, by, type, says, effect }: Tripwire['metBy'][number], labels: How['labels']): string =>
  `met${day ? ` on ${sayDate(day)}` : ''}: ${[sayParties(by), sayType(type, labels)].filter(Boolean).join(': ')}, which ${effect} it (${says.join(', ')})`

export const sayType = (type: string, labels: How['labels']): string =>
  labels[type] ?? type.toLowerCase().replace('/', ': ').replaceAll('-', ' ')

const badgeOf = (stance: string): string | undefined => (stance === 'asserted' ? undefined : (stanceWords[stance] ?? stance))

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
